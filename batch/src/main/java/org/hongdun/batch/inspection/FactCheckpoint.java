package org.hongdun.batch.inspection;

import java.io.Serializable;

/**
 * How far the reader is.
 *
 * @param lastSubjectId the last subject handed out
 * @param read how many were handed out so far, over all attempts
 */
record FactCheckpoint(long lastSubjectId, long read) implements Serializable {

    static final FactCheckpoint START = new FactCheckpoint(0, 0);

    FactCheckpoint after(long subjectId) {
        return new FactCheckpoint(subjectId, read + 1);
    }
}
