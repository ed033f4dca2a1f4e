package org.hongdun.registry.licence;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What officers do with licences of the units within their reach. */
public interface Licences {

    /**
     * Licences within reach, newest first. Permission: {@code licence-read}.
     *
     * @param query filters {@code text} (part of the name, or beginning of licence number, credit code or paper serial),
     *     {@code state}, {@code kind}, {@code subjectId}; sortable by {@code licenceNo}, {@code subjectName}, {@code issuedOn},
     *     {@code paperSerial}
     */
    Slice<LicenceRow> list(ListQuery query);

    /** Permission: {@code licence-read}; refused with HD-J002. */
    LicenceView view(long licenceId);

    /**
     * Prints a licence on the next blank sheet of the unit (制照). Permission: {@code licence-handle}. Refused with HD-J004,
     * HD-J005, HD-J006 (the same copy is in use), HD-J007 (no blank sheet), HD-J008 (the subject is not in force, or of
     * another unit).
     *
     * @param duplicateNo 0 for the original
     * @param paper filing it rests on
     * @return id of the licence
     */
    long print(long subjectId, int duplicateNo, String reason, String paper);

    /**
     * Enters an event other than PRINT. SEIZE runs for the legal days; REPLACE prints the next issue of the same copy; SPOIL
     * voids the sheet. Permission: {@code licence-handle}. Refused with HD-J001 (not in this state), HD-J002, HD-J003,
     * HD-J004, HD-J005, and REPLACE as {@link #print}.
     *
     * @return id of the licence that is handled next: the new issue after REPLACE, else the same
     */
    long enter(long licenceId, long seenVersion, LicenceEvent event, String reason, String paper);
}
