package org.hongdun.registry.iccard;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What officers do with IC cards of the units within their reach. */
public interface IcCards {

    /**
     * Cards within reach, those changed last first. Permission: {@code card-read}.
     *
     * @param query filters {@code text} (part of the subject's name, or beginning of a card number or credit code), {@code
     *     state}, {@code unitCode}, {@code subjectId}; sortable by {@code cardNo}, {@code subjectName}, {@code issuedOn},
     *     {@code expiresOn}, {@code changedAt}
     */
    Slice<CardRow> list(ListQuery query);

    /** Permission: {@code card-read}; refused with HD-E002. */
    CardView view(long cardId);

    /**
     * Takes blank cards into the stock of the officer's unit. Permission: {@code card-handle}. Refused with HD-E004, HD-E005,
     * HD-E010 (1 to 1,000 numbers of at most 20 characters that begin alike and end with digits), HD-E011 (a number is in stock already).
     *
     * @param firstNo printed number of the first card, such as {@code GZ00010001}; the others count on
     * @param paper delivery note
     */
    void stockIn(String firstNo, int count, String reason, String paper);

    /**
     * Makes a card of the unit's stock for a duplicate licence. Permission: {@code card-handle}. Refused with HD-E004, HD-E006
     * (there is a made or active card), HD-E008 (no blank in stock), HD-E009 (the subject is not in force, or of another
     * unit).
     *
     * @return id of the card
     */
    long personalise(long subjectId, int duplicateNo, String reason, String paper);

    /**
     * Enters an event other than PERSONALISE, SUSPEND and RESTORE. REPLACE and REISSUE make a new card in the old one's place.
     * Permission: {@code card-handle}. Refused with HD-E001 (not in this state), HD-E002, HD-E003, HD-E004, HD-E005, HD-E006,
     * HD-E007 (released too late), HD-E008, HD-E012 (not expired yet).
     *
     * @param reason 1 to 500 characters
     * @param paper what it rests on, 1 to 100 characters
     */
    void enter(long cardId, long seenVersion, CardEvent event, String reason, String paper);

    /** Suspends an active card. Permission: {@code card-handle}. Refused as {@link #enter}. */
    void suspend(long cardId, long seenVersion, SuspensionGround ground, String reason, String paper);

    /** Restores a suspended card. Permission: {@code card-handle}. Refused as {@link #enter}. */
    void restore(long cardId, long seenVersion, String reason, String paper);

    /**
     * A reader reports that a PIN was tried. Permission: {@code card-handle}; refused with HD-E002.
     *
     * @return whether the card is locked now
     */
    boolean pinTried(long cardId, boolean right);

    /** Clears the counter after the holder has shown his papers. Permission: {@code card-handle}. Refused as {@link #enter}. */
    void clearPin(long cardId, long seenVersion, String reason, String paper);

    /** Cards within reach by state. Permission: {@code card-read}. */
    List<CardCount> byState();

    /** Cards that are not blank, within reach, by unit and state. Permission: {@code card-read}. */
    List<CardCount> byUnit();

    /** Cards made, issued and lost in each of the last twelve months, within reach. Permission: {@code card-read}. */
    List<CardCount> byMonth();
}
