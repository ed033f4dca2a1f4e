package org.hongdun.batch.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.insight.statistics.InspectionLedger;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.registry.inspection.InspectionClosing;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionFacts;

/**
 * Knocks at the other rooms' doors as {@code system}, whoever started the job: a job's work is the bureau's, not the
 * operator's. Joins the caller's transaction.
 */
@Stateless
@LocalBean
@RunAs("system")
public class NightShift {

    @Inject
    private InspectionFacts facts;

    @Inject
    private InspectionClosing closing;

    @Inject
    private InspectionLedger ledger;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    /** Locks who missed the end of the window, a batch at a time, each a transaction of its own. */
    @PermitAll
    public InspectionClosing.Closed close(LocalDate businessDate, long afterSubjectId, int limit) {
        return closing.close(businessDate, afterSubjectId, limit);
    }

    @PermitAll
    public List<InspectionFact> facts(LocalDate businessDate, int reportYear, long afterSubjectId, int limit) {
        return facts.asOf(businessDate, reportYear, afterSubjectId, limit);
    }

    @PermitAll
    public long countFacts(LocalDate businessDate) {
        return facts.count(businessDate);
    }

    @PermitAll
    public void put(LocalDate businessDate, int reportYear, List<InspectionTally> tallies) {
        ledger.put(businessDate, reportYear, tallies);
    }

    @PermitAll
    public Map<Disposition, Long> counts(LocalDate businessDate, int reportYear) {
        return ledger.counts(businessDate, reportYear);
    }

    @PermitAll
    public Map<String, Long> reasons(LocalDate businessDate) {
        return ledger.reasons(businessDate);
    }

    @PermitAll
    public void derive(LocalDate businessDate, int reportYear) {
        ledger.derive(businessDate, reportYear);
    }

    /** Publishes the figures and lets go of facts that are older than NIGHT.FACTS.KEEP days. */
    @PermitAll
    public void publish(LocalDate businessDate, int reportYear, Instant startedAt) {
        ledger.publish(businessDate, reportYear, startedAt, clock.instant());
        LocalDate today = LocalDate.now(clock);
        ledger.forgetFactsBefore(
                today.minusDays(calendar.parameter("NIGHT.FACTS.KEEP", today).asInt()));
    }
}
