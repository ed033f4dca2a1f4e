package org.hongdun.web.batch;

import java.time.Duration;
import java.time.Instant;
import org.hongdun.batch.JobRunRow;
import org.hongdun.web.theme.Formats;

/** How long a run took, or has taken so far, as people read it. */
final class RunLength {

    private RunLength() {}

    static Duration of(JobRunRow run, Instant now) {
        return run.duration() == null ? Duration.between(run.startedAt(), now) : run.duration();
    }

    static String inWords(JobRunRow run, Instant now) {
        return Formats.duration(of(run, now));
    }
}
