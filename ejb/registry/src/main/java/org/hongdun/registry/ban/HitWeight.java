package org.hongdun.registry.ban;

import org.hongdun.registry.subject.Post;

/** What it means that a barred person was met. */
public enum HitWeight {
    /** He may not have the post. */
    BLOCK,
    /** He may have it, but the officer should know. */
    WARNING,
    /** It is not certain that it is he, or that the ban holds: an officer has to look. */
    MANUAL;

    /** What a ban in force beyond doubt means for somebody on that post. */
    public static HitWeight of(Post post) {
        return post == Post.LEGAL_REP ? BLOCK : WARNING;
    }
}
