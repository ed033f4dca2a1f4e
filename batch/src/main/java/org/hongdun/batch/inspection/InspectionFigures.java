package org.hongdun.batch.inspection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongdun.batch.application.NightShift;

/** Derives the figures from the facts. */
@Named
@Dependent
public class InspectionFigures extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String businessDate;

    @Inject
    @BatchProperty
    private String reportYear;

    @Inject
    private NightShift nightShift;

    @Override
    public String process() {
        nightShift.derive(LocalDate.parse(businessDate), Integer.parseInt(reportYear));
        return null;
    }
}
