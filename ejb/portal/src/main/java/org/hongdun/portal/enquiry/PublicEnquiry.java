package org.hongdun.portal.enquiry;

import java.time.Instant;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What anybody may ask about the registered market subjects. */
public interface PublicEnquiry {

    /**
     * Subjects whose name contains the words, or whose credit code or registration number is the words.
     *
     * @param words two or more characters of a name, or a whole code; refused with HD-P021 if shorter
     * @param page sorts by {@code name}, {@code established} or {@code state}; without a sort field the shortest name comes first
     */
    Slice<SubjectRow> search(String words, ListQuery page);

    /** The public entry of one subject, if the copy has it. */
    Optional<SubjectView> subject(String creditCode);

    /** The instant up to which the copy follows the register; empty before the first publication. */
    Optional<Instant> asOf();
}
