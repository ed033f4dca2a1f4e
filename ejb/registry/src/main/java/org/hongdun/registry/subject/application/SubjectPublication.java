package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Hands what anyone may know of a subject to the portal, with every act, and for whole registers batch by batch. */
@ApplicationScoped
public class SubjectPublication {

    private static final String PORTAL = "portal";

    private Subjects subjects;
    private Outbox outbox;

    protected SubjectPublication() {}

    @Inject
    public SubjectPublication(Subjects subjects, Outbox outbox) {
        this.subjects = subjects;
        this.outbox = outbox;
    }

    /** Puts what an act has made of the subject into the outbox, in the transaction of the act. */
    void publish(RecordBook book) {
        MarketSubject subject = book.subject();
        SubjectVersion today = book.today();
        List<InvestorLine> investors = subjects.lines(
                InvestorLine.class, subject.id(), today.particulars().investorsNo());
        put(subject.pripid(), List.of(publicView(subject, today, investors)));
        subject.published(subject.acts());
    }

    /**
     * Puts the next batch of subjects that came into the register without an act of their own, as a whole register that is
     * taken in, into the outbox and marks them as published, in one transaction.
     *
     * @param after id of the subject behind which to go on, 0 for the first
     * @return id of the last subject that went; empty if the portal has all behind
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OptionalLong publishNext(long after) {
        Map<Long, MarketSubject> changed = subjects.unpublished(after, PublicSubjects.LARGEST_BATCH).stream()
                .collect(Collectors.toMap(MarketSubject::id, Function.identity()));
        if (changed.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Long> ids = List.copyOf(changed.keySet());
        Map<Long, List<InvestorLine>> investors =
                subjects.investorsInForce(ids).stream().collect(Collectors.groupingBy(InvestorLine::subjectId));
        put(
                PublicSubjects.TYPE,
                subjects.inForce(ids).stream()
                        .map(version -> publicView(
                                changed.get(version.subjectId()),
                                version,
                                investors.getOrDefault(version.subjectId(), List.of())))
                        .toList());
        changed.values().forEach(subject -> subject.published(subject.acts()));
        return changed.keySet().stream().mapToLong(Long::longValue).max();
    }

    private void put(String businessKey, List<PublicSubject> published) {
        outbox.put(
                OutgoingDocument.of(PORTAL, PublicSubjects.TYPE, businessKey, new PublicSubjects(published).toXml()));
    }

    private static PublicSubject publicView(
            MarketSubject subject, SubjectVersion version, List<InvestorLine> investors) {
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
                p.state().code(),
                investors.stream().map(SubjectPublication::publicView).toList());
    }

    private static PublicSubject.Investor publicView(InvestorLine line) {
        return new PublicSubject.Investor(line.name(), line.subscribed(), line.paid(), line.dueOn(), line.share());
    }
}
