package org.hongdun.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Place of a unit in the organisation as a materialised path such as {@code /440100/440106/44010603/}; "own unit and
 * below" is one prefix comparison.
 *
 * @param value begins and ends with a slash; refused with HD-K004 otherwise
 */
public record OrgPath(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("/([0-9A-Z-]+/)+");

    public OrgPath {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation(KernelError.ORG_PATH_MALFORMED, String.valueOf(value));
        }
    }

    /** Whether the other unit is this one or lies below it. */
    public boolean contains(OrgPath other) {
        return other.value.startsWith(value);
    }

    public OrgPath child(String unitCode) {
        return new OrgPath(value + unitCode + "/");
    }

    /** The code of the unit itself: the last step of the path. */
    public String unitCode() {
        String[] steps = value.split("/");
        return steps[steps.length - 1];
    }

    @Override
    public String toString() {
        return value;
    }
}
