package org.hongdun.platform.access;

import java.util.Set;

/**
 * In whose name a token acts.
 *
 * @param loginName the account
 * @param permissions those of the token that the account holds today
 */
public record TokenHolder(String loginName, Set<String> permissions) {

    public TokenHolder {
        permissions = Set.copyOf(permissions);
    }
}
