package org.hongdun.web.batch;

import java.time.Duration;
import java.time.Instant;
import org.hongdun.batch.JobRunRow;

/** How long a run took, or has taken so far, as people read it. */
final class RunLength {

    private RunLength() {}

    static Duration of(JobRunRow run, Instant now) {
        return run.duration() == null ? Duration.between(run.startedAt(), now) : run.duration();
    }

    static String inWords(JobRunRow run, Instant now) {
        long millis = Math.max(0, of(run, now).toMillis());
        if (millis < 10_000) {
            return millis / 1000 + "." + millis % 1000 / 100 + " s";
        }
        long seconds = millis / 1000;
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
