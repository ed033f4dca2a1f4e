package org.hongdun.batch;

import org.hongdun.kernel.ErrorCode;

/** Refusals and failures of the night. */
public enum BatchError implements ErrorCode {
    /** The same job is running; it never runs twice at once. */
    ALREADY_RUNNING("HD-B001"),
    /** No such run. */
    NOT_FOUND("HD-B002"),
    /** The server that ran the job stopped in the middle. */
    SERVER_LOST("HD-B003"),
    /** The job read nothing; that is a failure. */
    NOTHING_DONE("HD-B004"),
    /** Read is not counted + skipped + failed. */
    OUT_OF_BALANCE("HD-B005"),
    /** Only a failed or stopped run continues. */
    NOT_RESTARTABLE("HD-B006"),
    /** Only a running job stops. */
    NOT_RUNNING("HD-B007"),
    /** The business date lies in the future or is not over yet. */
    DATE_NOT_OVER("HD-B008"),
    /** An unforeseen failure; the log tells it under the run's number. */
    UNFORESEEN("HD-B009"),
    /** There is no job of this name. */
    JOB_UNKNOWN("HD-B010");

    private final String code;

    BatchError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
