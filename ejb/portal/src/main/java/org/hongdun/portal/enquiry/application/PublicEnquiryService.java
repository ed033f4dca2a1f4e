package org.hongdun.portal.enquiry.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.portal.enquiry.EnquiryError;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectRow;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.enquiry.domain.PublishedSubjects;

/** Answers the public from the enquiry copy. */
@Stateless
@Local(PublicEnquiry.class)
public class PublicEnquiryService implements PublicEnquiry {

    private static final int SHORTEST_SEARCH = 2;

    @Inject
    private PublishedSubjects subjects;

    @Override
    @PermitAll
    public Slice<SubjectRow> search(String words, ListQuery page) {
        String wanted = words == null ? "" : words.strip();
        if (wanted.length() < SHORTEST_SEARCH) {
            throw new RuleViolation(EnquiryError.SEARCH_TOO_SHORT, SHORTEST_SEARCH);
        }
        return subjects.search(wanted, page);
    }

    @Override
    @PermitAll
    public Optional<SubjectView> subject(String creditCode) {
        return creditCode == null
                ? Optional.empty()
                : subjects.view(creditCode.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    @PermitAll
    public Optional<Instant> asOf() {
        return subjects.newest();
    }
}
