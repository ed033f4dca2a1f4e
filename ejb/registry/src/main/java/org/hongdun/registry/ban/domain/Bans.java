package org.hongdun.registry.ban.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;

/** The books of the gate: bans, posts, hits. */
public interface Bans {

    /** Locks the gate's rows of these persons in ascending order, to the end of the transaction. */
    void lock(Collection<PersonKeys> persons);

    void add(BanRecord ban);

    Optional<BanRecord> find(long banId);

    /** Ids of bans by their duplicate key, of those that are in the book. */
    Map<String, Long> known(Collection<String> duplicateKeys);

    /** Bans of any of these persons, sure or alike, that are neither refused nor lifted. */
    List<BanRecord> about(Collection<PersonKeys> persons);

    /**
     * @param certificate digest of the text the officer typed, if that is a certificate number; null otherwise
     */
    Slice<BanRecord> list(ListQuery query, String certificate, LocalDate today);

    void add(PostHolding holding);

    /** What the filing seeks now. */
    List<PostHolding> soughtBy(String filingNo);

    /** Posts held of a subject. */
    List<PostHolding> heldOf(long subjectId);

    /** Posts that these persons, sure or alike, seek or hold. */
    List<PostHolding> seekersAndHolders(Collection<PersonKeys> persons);

    void add(BanHit hit);

    Optional<BanHit> findHit(long hitId);

    /** Hits of these posts. */
    List<BanHit> hitsOn(Collection<PostHolding> holdings);

    /** With their bans and posts. */
    List<BanHit> hitsOf(long banId);

    Slice<BanHit> hits(ListQuery query, Reach reach);
}
