package org.hongdun.regulation.casefile.domain;

import java.time.Instant;

/**
 * Who acts, and when.
 *
 * @param loginName the account, or {@code system}
 * @param name of the officer; null for the system
 */
public record Acting(String loginName, String name, Instant at) {

    public static Acting system(Instant at) {
        return new Acting("system", null, at);
    }
}
