package org.hongdun.batch.inspection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.hongdun.batch.application.NightShift;
import org.hongdun.batch.application.RunBook;
import org.hongdun.insight.statistics.InspectionTally.Disposition;

/** Accounts for every item that was read, and publishes the figures if everything holds. */
@Named
@Dependent
public class InspectionProof extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String runId;

    @Inject
    @BatchProperty
    private String businessDate;

    @Inject
    @BatchProperty
    private String reportYear;

    @Inject
    private NightShift nightShift;

    @Inject
    private RunBook book;

    @Override
    public String process() {
        long run = Long.parseLong(runId);
        LocalDate day = LocalDate.parse(businessDate);
        int year = Integer.parseInt(reportYear);
        Map<Disposition, Long> counts = nightShift.counts(day, year);
        book.counted(
                        run,
                        counts.getOrDefault(Disposition.COUNTED, 0L),
                        counts.getOrDefault(Disposition.SKIPPED, 0L),
                        counts.getOrDefault(Disposition.FAILED, 0L))
                .reconcile();
        nightShift.publish(day, year, book.startedAt(run));
        return null;
    }
}
