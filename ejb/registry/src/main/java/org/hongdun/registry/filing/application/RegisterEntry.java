package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.CreditClass;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.RegisterActs;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectHistory;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;

/** Makes an approved matter an act of the register, in the transaction of the approval. */
@ApplicationScoped
class RegisterEntry {

    private static final String ESTABLISHMENT = "00";
    private static final String YUAN = "156";
    private static final String EDITION = "2017";

    @Inject
    private RegisterActs acts;

    @Inject
    private SubjectBook book;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private Moves moves;

    @Inject
    private CreditCodes codes;

    @Inject
    private FilingForms forms;

    void enter(Filing filing, LocalDate on) {
        moves.expectPossible(filing);
        switch (filing.matter()) {
            case ESTABLISH, MOVE_IN -> establish(filing, on);
            case CHANGE -> change(filing, ActKind.CHANGE, on);
            case RECORD -> change(filing, ActKind.RECORD_FILING, on);
            case CORRECT -> correct(filing, on);
            case CANCEL, SIMPLE_CANCEL -> end(filing, ActKind.CANCELLATION, cancelledFrom(filing), on);
            case ANNUL -> annul(filing, on);
            case REVOKE -> revoke(filing, on);
            case MOVE_OUT -> moveOut(filing, on);
            case SUSPEND ->
                record(
                        filing,
                        subject(filing).acts(),
                        act(filing, ActKind.DORMANCY, filing.matter().code(), on),
                        Map.of(SubjectItem.STATE, SubjectState.DORMANT));
            case REISSUE, COPY -> {
                // the licence alone is concerned
            }
        }
    }

    private void establish(Filing filing, LocalDate on) {
        CreditCode code = code(filing, on);
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        items.put(SubjectItem.CREDIT_CODE, code);
        items.put(SubjectItem.CURRENCY, YUAN);
        items.put(SubjectItem.APPROVED_ON, on);
        items.put(SubjectItem.INDUSTRY_EDITION, EDITION);
        items.put(SubjectItem.AUTHORITY, filing.unitCode());
        items.put(SubjectItem.STATE, SubjectState.ACTIVE);
        items.put(SubjectItem.CREDIT_CLASS, CreditClass.N.name());
        items.put(SubjectItem.NAME, filing.subjectName());
        FilingForm form = forms.opened(filing);
        items.put(
                SubjectItem.ESTABLISHED_ON,
                filing.matter() == RegistrationMatter.MOVE_IN
                        ? form.date(FormField.ESTABLISHED_ON).orElseThrow()
                        : on);
        form.text(FormField.PARENT_CODE)
                .flatMap(parent -> subjects.byCreditCode(new CreditCode(parent)))
                .ifPresent(parent -> items.put(SubjectItem.PARENT, parent.id()));
        Stream.of(ChangeItem.values()).forEach(item -> items.putAll(ActItems.of(item, form)));
        form.text(FormField.STAFF).ifPresent(staff -> items.put(SubjectItem.STAFF, Integer.valueOf(staff)));
        items.put(SubjectItem.PERSONS, ActItems.persons(ActItems.head(filing.kind(), form), form));
        long subjectId = acts.establish(act(filing, ActKind.ESTABLISHMENT, ESTABLISHMENT, on), items);
        filing.registeredAs(subjectId, code.value());
    }

    /** A code is for life: only who has none is given one. */
    private CreditCode code(Filing filing, LocalDate on) {
        if (filing.matter() == RegistrationMatter.MOVE_IN) {
            return moves.broughtCode(filing);
        }
        String division = organisation.unit(filing.unitCode()).divisionCode();
        return codes.next(filing.kind(), division == null ? filing.unitCode() : division, on);
    }

    /** One act for each item, as the list of changes shows them. */
    private void change(Filing filing, ActKind kind, LocalDate on) {
        int seen = subject(filing).acts();
        for (ChangeItem item : filing.items()) {
            Map<SubjectItem, Object> items = itemsOf(filing, item, on);
            if (!items.isEmpty()) {
                seen = record(filing, seen, act(filing, kind, item.code(), on), items);
            }
        }
    }

    private Map<SubjectItem, Object> itemsOf(Filing filing, ChangeItem item, LocalDate on) {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        FilingForm form = forms.opened(filing);
        items.putAll(ActItems.of(item, form));
        if (seatsHead(item)) {
            List<PersonEntry> persons = new ArrayList<>(List.of(ActItems.head(filing.kind(), form)));
            registered(filing, on).stream()
                    .filter(person -> !person.post().isHead())
                    .forEach(persons::add);
            items.put(SubjectItem.PERSONS, persons);
        }
        if (item == ChangeItem.DIRECTORS) {
            List<PersonEntry> persons = new ArrayList<>(registered(filing, on).stream()
                    .filter(person -> person.post().isHead())
                    .toList());
            persons.addAll(ActItems.persons(form));
            items.put(SubjectItem.PERSONS, persons);
        }
        return items;
    }

    private List<PersonEntry> registered(Filing filing, LocalDate on) {
        return book.identities(filing.subjectId(), on, on).persons();
    }

    static boolean seatsHead(ChangeItem item) {
        return item == ChangeItem.LEGAL_REPRESENTATIVE
                || item == ChangeItem.OPERATOR
                || item == ChangeItem.RESPONSIBLE_PERSON;
    }

    /** Each earlier act is corrected in what it said wrong. */
    private void correct(Filing filing, LocalDate on) {
        Map<SubjectItem, Integer> sources =
                book.history(filing.subjectId(), on, on).sources();
        Map<Integer, Map<SubjectItem, Object>> byAct = new TreeMap<>();
        filing.items()
                .forEach(item -> itemsOf(filing, item, on)
                        .forEach((wrong, right) -> byAct.computeIfAbsent(
                                        sources.getOrDefault(wrong, 1), act -> new EnumMap<>(SubjectItem.class))
                                .put(wrong, right)));
        int seen = subject(filing).acts();
        for (Map.Entry<Integer, Map<SubjectItem, Object>> correction : byAct.entrySet()) {
            seen = acts.correct(
                    filing.subjectId(),
                    seen,
                    correction.getKey(),
                    filing.filingNo(),
                    filing.form().text(FormField.GROUNDS).orElse(filing.filingNo()),
                    correction.getValue());
        }
    }

    /** An establishment declared void ends the subject; any other registration is taken back, and what was before it holds again. */
    private void annul(Filing filing, LocalDate on) {
        String number = filing.form().text(FormField.ANNULLED_MATTER).orElseThrow();
        List<SubjectHistory.Act> annulled = Annulled.acts(book.history(filing.subjectId(), on, on), number);
        if (Annulled.isEstablishment(annulled)) {
            end(filing, ActKind.ANNULMENT, SubjectState.ANNULLED, on);
            return;
        }
        int seen = subject(filing).acts();
        for (SubjectHistory.Act act : annulled) {
            seen = acts.withdraw(
                    filing.subjectId(),
                    seen,
                    act.actNo(),
                    filing.filingNo(),
                    filing.form().text(FormField.GROUNDS).orElse(filing.filingNo()));
        }
    }

    /**
     * Holds from the day of service, or from when the subject is in its present state, if that is later. What the record book
     * names is the decision.
     */
    private void revoke(Filing filing, LocalDate on) {
        LocalDate served = filing.form().date(FormField.SERVED_ON).orElseThrow();
        SubjectHistory history = book.history(filing.subjectId(), on, on);
        int stateFrom = history.sources().getOrDefault(SubjectItem.STATE, 1);
        LocalDate effectiveOn = history.acts().stream()
                .filter(act -> act.actNo() == stateFrom)
                .map(SubjectHistory.Act::effectiveOn)
                .filter(served::isBefore)
                .findFirst()
                .orElse(served);
        NewAct revocation = new NewAct(
                ActKind.REVOCATION,
                filing.matter().code(),
                effectiveOn,
                filing.form().text(FormField.PENALTY_DECISION).orElseThrow(),
                filing.form().text(FormField.GROUNDS).orElse(null));
        record(
                filing,
                subject(filing).acts(),
                revocation,
                Map.of(SubjectItem.STATE, SubjectState.REVOKED, SubjectItem.REVOKED_ON, served));
    }

    private void end(Filing filing, ActKind kind, SubjectState state, LocalDate on) {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        items.put(SubjectItem.STATE, state);
        items.put(SubjectItem.ENDED_ON, on);
        filing.form().text(FormField.CANCEL_REASON).ifPresent(why -> items.put(SubjectItem.CANCELLATION_REASON, why));
        record(filing, subject(filing).acts(), act(filing, kind, filing.matter().code(), on), items);
    }

    /**
     * Who moves to another branch stays in the register, and from the day of the approval that branch is in charge (domain.md,
     * Appendix B, rule 4); its station is found there. Who leaves the city has moved out.
     */
    private void moveOut(Filing filing, LocalDate on) {
        Optional<Unit> branch = moves.otherBranch(filing);
        if (branch.isEmpty()) {
            end(filing, ActKind.MOVE, SubjectState.MOVED_OUT, on);
            return;
        }
        Map<SubjectItem, Object> items = ActItems.of(ChangeItem.DOMICILE, forms.opened(filing));
        if (branch.get().divisionCode() != null) {
            items.put(SubjectItem.DISTRICT, branch.get().divisionCode());
        }
        items.put(SubjectItem.AUTHORITY, branch.get().code());
        items.put(SubjectItem.STATION, null);
        record(
                filing,
                subject(filing).acts(),
                act(filing, ActKind.MOVE, filing.matter().code(), on),
                items);
    }

    private SubjectState cancelledFrom(Filing filing) {
        return subject(filing).state() == SubjectState.REVOKED
                ? SubjectState.REVOKED_CANCELLED
                : SubjectState.CANCELLED;
    }

    private int record(Filing filing, int seen, NewAct act, Map<SubjectItem, ?> items) {
        return acts.record(filing.subjectId(), seen, act, items);
    }

    private SubjectView subject(Filing filing) {
        return subjects.byId(filing.subjectId());
    }

    private static NewAct act(Filing filing, ActKind kind, String matter, LocalDate on) {
        return new NewAct(
                kind,
                matter,
                on,
                filing.filingNo(),
                filing.form().text(FormField.GROUNDS).orElse(null));
    }
}
