package org.hongdun.portal.enquiry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.portal.enquiry.SubjectRow;
import org.hongdun.portal.enquiry.SubjectView;

/** The enquiry copy as a collection. */
public interface PublishedSubjects {

    Slice<SubjectRow> search(String words, ListQuery page);

    Optional<SubjectView> view(String creditCode);

    Optional<Instant> newest();

    List<PublishedSubject> withKeys(Collection<String> keys);

    void add(PublishedSubject subject);
}
