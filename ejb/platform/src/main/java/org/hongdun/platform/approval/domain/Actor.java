package org.hongdun.platform.approval.domain;

import java.util.Set;

/**
 * Who acts, as he is at that moment.
 *
 * @param login name of the account
 * @param post as people call it, may be null
 * @param unitCode unit of the post, may be null
 * @param principals login names of those for whom he stands in on this item
 */
public record Actor(String login, String name, String post, String unitCode, Set<String> principals) {

    /** Timers and the rooms themselves. */
    public static final Actor SYSTEM = new Actor("system", "system", null, null, Set.of());

    public Actor {
        principals = Set.copyOf(principals);
    }
}
