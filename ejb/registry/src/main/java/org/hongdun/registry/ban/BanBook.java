package org.hongdun.registry.ban;

import java.time.LocalDate;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What officers do with bans. The book is one for the whole city. */
public interface BanBook {

    /**
     * Bans, those that wait for somebody first. Permission: {@code ban-read}.
     *
     * @param query filters {@code text} (a whole certificate number, part of the name, or beginning of a
     *     ban or decision number), {@code state},
     *     {@code ground}, {@code origin}; sortable by {@code banNo}, {@code personName}, {@code startsOn}, {@code endsOn},
     *     {@code enteredAt}
     */
    Slice<BanRow> list(ListQuery query);

    /** Permission: {@code ban-read}; refused with HD-G004. */
    BanView view(long banId);

    /**
     * Enters a ban, which then waits for a second person. Permission: {@code ban-enter}. Refused with HD-G008 (ground not of
     * the regime of the base day), HD-G009, HD-G010, HD-G011 (base day in the future), HD-G012 (entered already), HD-G013
     * (no certificate number), HD-G022 (its term is over).
     *
     * @return id of the ban
     */
    long propose(NewBan ban);

    /**
     * Supplies what a quarantined record lacks; it then waits for a second person. Permission: {@code ban-enter}. Refused as
     * {@link #propose}, and with HD-G006 or HD-G007.
     *
     * @param person the same name, with his number unless the record has it
     * @param baseOn null if the record has it
     */
    void complete(long banId, long seenVersion, Identity person, LocalDate baseOn);

    /**
     * The second person says yes: the ban is in force and meets whoever holds or seeks a post. Permission: {@code
     * ban-confirm}. Refused with HD-G004, HD-G005 (entered by the caller), HD-G006, HD-G007.
     *
     * @return number of hits to be decided
     */
    int confirm(long banId, long seenVersion);

    /** The second person says no. Permission: {@code ban-confirm}. Refused as {@link #confirm}, and with HD-G009. */
    void refuse(long banId, long seenVersion, String reason);

    /**
     * Lifts a ban (解除) because the decision was annulled, the debt paid, or the like; the end of the enterprise does not
     * lift it. Permission: {@code ban-confirm}. Refused with HD-G004, HD-G006, HD-G007, HD-G009, HD-G010.
     *
     * @param paper number of the paper that says so
     */
    void lift(long banId, long seenVersion, String reason, String paper);

    /**
     * Hits, undecided ones first, within the officer's reach over the unit that handles filing or subject. Permission:
     * {@code ban-hit-decide}.
     *
     * @param query filters {@code text} (part of a name), {@code state}, {@code weight}; sortable by {@code foundAt}, {@code
     *     personName}, {@code subjectName}
     */
    Slice<BanHitRow> hits(ListQuery query);

    /**
     * Decides whether the person on the post is the barred one. Permission: {@code ban-hit-decide}. Refused with HD-G004,
     * HD-G007, HD-G009, HD-G020, HD-G023 (the certificate numbers are the same: a wrong ban is to be lifted).
     *
     * @param same false releases the filing or the post from this ban
     * @param reason what was looked at, 1 to 500 characters
     */
    void decide(long hitId, long seenVersion, boolean same, String reason);
}
