package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An account with every grant it ever had and the posts its owner has left, the newest first. */
public record AccountView(
        AccountRow account,
        Instant createdAt,
        String createdBy,
        long version,
        List<GrantView> grants,
        List<HeldPostView> earlierPosts)
        implements Serializable {}
