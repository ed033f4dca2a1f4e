package org.hongdun.batch.inspection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.batch.application.NightShift;
import org.hongdun.batch.application.RunBook;
import org.hongdun.insight.statistics.InspectionTally;

/** Lays the tallies of a chunk down, keyed: writing them twice is harmless. */
@Named
@Dependent
public class InspectionTallyWriter extends AbstractItemWriter {

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
    private StepContext step;

    @Inject
    private NightShift nightShift;

    @Inject
    private RunBook book;

    @Override
    public void writeItems(List<Object> items) {
        nightShift.put(
                LocalDate.parse(businessDate),
                Integer.parseInt(reportYear),
                items.stream().map(InspectionTally.class::cast).toList());
        book.progress(Long.parseLong(runId), (Long) step.getTransientUserData());
    }
}
