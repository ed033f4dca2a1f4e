package org.hongdun.batch.inspection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.registry.inspection.InspectionFact;

/** A fact becomes a tally; none is left out here, so that each is accounted for. */
@Named
@Dependent
public class InspectionTallyProcessor implements ItemProcessor {

    @Inject
    @BatchProperty
    private String reportYear;

    @Override
    public InspectionTally processItem(Object item) {
        return Tallies.of((InspectionFact) item, Integer.parseInt(reportYear));
    }
}
