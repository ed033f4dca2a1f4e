package org.hongdun.regulation.casefile.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.regulation.casefile.domain.Acting;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.Clue;
import org.hongdun.regulation.casefile.domain.Party;
import org.hongdun.regulation.casefile.domain.Term;
import org.hongdun.regulation.casefile.domain.UnitPlace;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;

/**
 * Enters clues into the register, whoever found them. The number is the city's and not the unit's: a night that registers
 * for every branch then holds one series, and no other act can wait for it the other way round.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseRegistration {

    private static final String SERIES = "AY";

    private CaseSourceRepository sources;
    private CaseTerms terms;
    private Numbering numbering;
    private AuditTrail audit;

    protected CaseRegistration() {}

    @Inject
    public CaseRegistration(CaseSourceRepository sources, CaseTerms terms, Numbering numbering, AuditTrail audit) {
        this.sources = sources;
        this.terms = terms;
        this.numbering = numbering;
        this.audit = audit;
    }

    CaseSource register(String reference, Clue clue, Party party, UnitPlace unit, Acting by) {
        String sourceNo = numbering.next(SERIES, CaseTerms.day(by.at()).getYear());
        Term term = terms.start(sourceNo, party.name(), unit.path(), by.at());
        CaseSource source = CaseSource.register(sourceNo, reference, clue, party, unit, term, by);
        sources.add(source);
        audit.record(CaseAudit.CASE_SOURCE_REGISTERED, Outcome.DONE, sourceNo, reference);
        return source;
    }
}
