package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Copies what changed in the register to the portal, where anyone may enquire. */
@ApplicationScoped
public class SubjectPublication {

    private static final String PORTAL = "portal";

    @Inject
    private Subjects subjects;

    @Inject
    private Outbox outbox;

    /**
     * Puts the next batch of changed subjects into the outbox and marks it as published, in one transaction.
     *
     * @return how many subjects went; 0 if the portal has everything
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int publishNext() {
        Map<Long, MarketSubject> changed = subjects.unpublished(PublicSubjects.LARGEST_BATCH).stream()
                .collect(Collectors.toMap(MarketSubject::id, Function.identity()));
        if (changed.isEmpty()) {
            return 0;
        }
        List<SubjectVersion> inForce = subjects.inForce(List.copyOf(changed.keySet()));
        PublicSubjects document = new PublicSubjects(inForce.stream()
                .map(version -> publicView(changed.get(version.subjectId()), version))
                .toList());
        outbox.put(OutgoingDocument.of(PORTAL, PublicSubjects.TYPE, PublicSubjects.TYPE, document.toXml()));
        changed.values().forEach(subject -> subject.published(subject.acts()));
        return inForce.size();
    }

    private static PublicSubject publicView(MarketSubject subject, SubjectVersion version) {
        Particulars p = version.particulars();
        return new PublicSubject(
                subject.pripid(),
                subject.acts(),
                p.creditCode() == null ? null : p.creditCode().value(),
                p.registrationNo(),
                p.name(),
                p.typeCode(),
                p.legalRepresentative(),
                p.capital(),
                p.currency(),
                p.paidIn(),
                p.establishedOn(),
                p.approvedOn(),
                p.operatingFrom(),
                p.operatingTo(),
                p.publicDomicile(),
                p.district(),
                p.businessScope(),
                p.section(),
                p.industryCode(),
                p.authority(),
                p.state().code());
    }
}
