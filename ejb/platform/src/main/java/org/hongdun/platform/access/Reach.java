package org.hongdun.platform.access;

import java.io.Serializable;
import org.hongdun.kernel.OrgPath;

/**
 * How far one officer's permission reaches: the test for one file, and the pattern for a list.
 *
 * @param scope null when the officer has not the permission at all
 * @param unitPath the officer's unit
 * @param loginName the officer
 */
public record Reach(DataScope scope, OrgPath unitPath, String loginName) implements Serializable {

    /** Whether a file of that unit lies within; files within {@link DataScope#SELF} need {@link #covers(OrgPath, String)}. */
    public boolean covers(OrgPath owner) {
        if (scope == null || owner == null) {
            return false;
        }
        return switch (scope) {
            case SELF -> false;
            case UNIT -> unitPath.equals(owner);
            case UNIT_TREE -> unitPath.contains(owner);
            case CITY -> true;
        };
    }

    /** Whether a file of that unit, assigned to that person (or null), lies within. */
    public boolean covers(OrgPath owner, String assignedTo) {
        return scope == DataScope.SELF ? loginName.equals(assignedTo) : covers(owner);
    }

    /** For {@code owner_path like :pattern}; matches nothing without the permission, and nothing for SELF. */
    public String pathPattern() {
        if (scope == null) {
            return "-";
        }
        return switch (scope) {
            case SELF -> "-";
            case UNIT -> unitPath.value();
            case UNIT_TREE -> unitPath.value() + "%";
            case CITY -> "/%";
        };
    }

    public boolean isSelf() {
        return scope == DataScope.SELF;
    }
}
