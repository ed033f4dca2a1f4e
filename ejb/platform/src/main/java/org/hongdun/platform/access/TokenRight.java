package org.hongdun.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** What a token can be given: the permissions that the services for programs ask for, and none that only pages need. */
public enum TokenRight {
    PARAMETER_READ("parameter-read"),
    NAME_CHECK("name-check"),
    SUBJECT_READ("subject-read");

    private final String permission;

    TokenRight(String permission) {
        this.permission = permission;
    }

    public static Optional<TokenRight> of(String permission) {
        return Arrays.stream(values())
                .filter(right -> right.permission.equals(permission))
                .findFirst();
    }

    /** As it stands in the table of permissions. */
    public String permission() {
        return permission;
    }
}
