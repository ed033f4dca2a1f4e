package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.Instant;
import org.hongdun.registry.subject.Post;

/**
 * A barred person met on a post.
 *
 * @param version to be given back with the decision
 * @param held whether he holds the post; otherwise a filing seeks it
 * @param subjectId null while the subject is not registered
 * @param filingNo null for posts held from before the gate
 */
public record BanHitRow(
        long id,
        long version,
        long banId,
        String banNo,
        String barredName,
        String personName,
        String certificateNo,
        Post post,
        boolean held,
        Long subjectId,
        String subjectName,
        String filingNo,
        HitWeight weight,
        HitState state,
        Instant foundAt,
        String decidedName,
        Instant decidedAt,
        String reason)
        implements Serializable {}
