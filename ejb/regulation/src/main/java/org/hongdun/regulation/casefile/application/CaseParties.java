package org.hongdun.regulation.casefile.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CaseError;
import org.hongdun.regulation.casefile.domain.CaseSource;

/** The parties of cases in the register of market subjects. */
@ApplicationScoped
public class CaseParties {

    private static final int LIKE_NUMBERS = 20;

    private MarketSubjects subjects;

    protected CaseParties() {}

    @Inject
    public CaseParties(MarketSubjects subjects) {
        this.subjects = subjects;
    }

    /** By credit code or registration number; refused with HD-H007, and with HD-H009 for who has ended. */
    SubjectView standing(String code) {
        String wanted = code == null ? "" : code.strip();
        SubjectView subject = (CreditCode.isValid(wanted)
                        ? subjects.byCreditCode(new CreditCode(wanted))
                        : byRegistrationNo(wanted))
                .orElseThrow(() -> new RuleViolation(CaseError.PARTY_UNKNOWN, wanted));
        expectStanding(subject);
        return subject;
    }

    private Optional<SubjectView> byRegistrationNo(String number) {
        return subjects
                .page(new KeysetQuery(LIKE_NUMBERS, null, true, Map.of("registrationNo", number), null, false))
                .rows()
                .stream()
                .filter(row -> number.equals(row.registrationNo()))
                .findFirst()
                .map(SubjectRow::id)
                .map(subjects::byId);
    }

    /** Keeps the party from being cancelled until the end of the transaction; refused with HD-H009 if it was before. */
    void holdStanding(long subjectId) {
        subjects.hold(subjectId);
        expectStanding(subjects.byId(subjectId));
    }

    private static void expectStanding(SubjectView subject) {
        if (subject.state().isFinal()) {
            throw new RuleViolation(CaseError.PARTY_ENDED, subject.name());
        }
    }

    SubjectView today(CaseSource source) {
        return subjects.byId(source.subjectId());
    }

    /** What those parties are called today. */
    Map<Long, String> namesToday(Collection<CaseSource> sources) {
        List<Long> ids = sources.stream().map(CaseSource::subjectId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : subjects.names(ids).stream()
                        .filter(name -> name.until() == null)
                        .collect(Collectors.toMap(
                                RegisteredName::subjectId, RegisteredName::name, (earlier, later) -> later));
    }
}
