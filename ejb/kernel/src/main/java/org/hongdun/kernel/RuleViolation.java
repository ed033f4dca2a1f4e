package org.hongdun.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A rule says no: the transaction is rolled back and the reason is shown to the person who asked. Everything else that
 * goes wrong is an incident and travels as an ordinary exception.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode reason;
    private final transient List<Object> details;

    /**
     * @param reason the stable code
     * @param details values for the placeholders of the sentence in the bundle, in order
     */
    public RuleViolation(ErrorCode reason, Object... details) {
        super(reason.code() + " " + reason + " " + Arrays.toString(details));
        this.reason = reason;
        this.details =
                List.of(Arrays.stream(details).map(d -> d == null ? "" : d).toArray());
    }

    public ErrorCode reason() {
        return reason;
    }

    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}
