package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.Comparison;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.PersonLine;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.SubjectDifference;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Takes in what the old registration system says, by acts of kind import; what contradicts our own acts is listed. */
@ApplicationScoped
public class SubjectImport {

    private static final String OTHER = "99";

    @Inject
    private Subjects subjects;

    @Inject
    private SubjectLines lines;

    @Inject
    private Recording recording;

    @Inject
    private Clock clock;

    /**
     * One document: everything the old system says of a subject.
     *
     * @param pripid the old system's key, which becomes ours
     * @param plain items of the document
     * @param lists persons and investors of the document; they follow it as long as no act recorded here has set them
     */
    public void take(
            String pripid,
            LocalDate approvedOn,
            Map<SubjectItem, Object> plain,
            Map<SubjectItem, Object> lists,
            String documentId) {
        Optional<MarketSubject> known = subjects.lockByPripid(pripid);
        refuseForeignCode(known, plain);
        if (known.isEmpty()) {
            Map<SubjectItem, Object> all = new EnumMap<>(plain);
            all.putAll(lists);
            all.putIfAbsent(SubjectItem.CREDIT_CLASS, "N");
            LocalDate established = (LocalDate) plain.get(SubjectItem.ESTABLISHED_ON);
            recording.establish(pripid, act(established, documentId), all);
            return;
        }
        MarketSubject subject = known.get();
        RecordBook book = subjects.book(subject);
        Comparison comparison = Comparison.of(book, approvedOn, plain);
        keepDifferences(book, approvedOn, comparison, documentId);
        Map<SubjectItem, Object> follow = new EnumMap<>(comparison.follow());
        follow.putAll(changedLists(book, approvedOn, lists));
        if (!follow.isEmpty()) {
            follow.put(SubjectItem.APPROVED_ON, approvedOn);
            recording.record(
                    subject.id(),
                    subject.acts(),
                    SubjectEvent.SUBJECT_ACT_RECORDED,
                    follow,
                    (opened, recorder, now) -> opened.record(act(approvedOn, documentId), follow, recorder, now));
        }
    }

    private static NewAct act(LocalDate effectiveOn, String documentId) {
        return new NewAct(ActKind.IMPORT, OTHER, effectiveOn, documentId, null);
    }

    private void refuseForeignCode(Optional<MarketSubject> subject, Map<SubjectItem, Object> plain) {
        if (plain.get(SubjectItem.CREDIT_CODE) instanceof CreditCode code) {
            Optional<Long> bearer = subjects.idOf(code);
            if (bearer.isPresent() && !bearer.equals(subject.map(MarketSubject::id))) {
                throw new RuleViolation(SubjectError.CREDIT_CODE_TAKEN, code.value());
            }
        }
    }

    private Map<SubjectItem, Object> changedLists(RecordBook book, LocalDate day, Map<SubjectItem, Object> theirs) {
        long id = book.subject().id();
        Particulars ours = book.versionOn(day).particulars();
        Map<SubjectItem, SubjectAct> sources = book.sources(day, SubjectVersion.KNOWN);
        Map<SubjectItem, Object> changed = new EnumMap<>(theirs);
        changed.keySet().removeIf(item -> !Comparison.isTheirOwn(sources.get(item)));
        changed.remove(
                SubjectItem.PERSONS,
                subjects.lines(PersonLine.class, id, ours.personsNo()).stream()
                        .map(line -> lines.entry(line, true))
                        .toList());
        changed.remove(
                SubjectItem.INVESTORS,
                subjects.lines(InvestorLine.class, id, ours.investorsNo()).stream()
                        .map(line -> lines.entry(line, true))
                        .toList());
        return changed;
    }

    private void keepDifferences(RecordBook book, LocalDate approvedOn, Comparison comparison, String documentId) {
        long subjectId = book.subject().id();
        Map<SubjectItem, SubjectDifference> standing = new EnumMap<>(SubjectItem.class);
        subjects.standingDifferences(subjectId).forEach(difference -> standing.put(difference.item(), difference));
        comparison.differ().forEach((item, value) -> {
            String ours = item.text(book.versionOn(approvedOn).particulars().value(item));
            SubjectDifference last = standing.get(item);
            if (last != null && last.wasKept(ours, item.text(value))) {
                return;
            }
            boolean another = last == null || !last.isOpen();
            SubjectDifference difference = another ? new SubjectDifference(subjectId, item) : last;
            difference.found(ours, item.text(value), approvedOn, documentId, clock.instant());
            if (another) {
                subjects.add(difference);
            }
        });
        standing.values().stream()
                .filter(difference -> difference.isOpen() && comparison.agree().containsKey(difference.item()))
                .forEach(difference -> difference.settle(clock.instant()));
    }
}
