package org.hongdun.batch.inspection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongdun.batch.application.NightShift;
import org.hongdun.batch.domain.StepCount;
import org.hongdun.registry.inspection.InspectionClosing.Closed;

/** In the night after the last day of the window: whoever has missed it is locked before anything is counted. */
@Named
@Dependent
public class WindowClosing extends AbstractBatchlet {

    private static final int BATCH = 500;

    @Inject
    @BatchProperty
    private String businessDate;

    @Inject
    private NightShift nightShift;

    private volatile boolean stopping;

    protected WindowClosing() {}

    WindowClosing(String businessDate, NightShift nightShift) {
        this.businessDate = businessDate;
        this.nightShift = nightShift;
    }

    @Override
    public String process() {
        LocalDate day = LocalDate.parse(businessDate);
        long subjects = 0;
        long overdue = 0;
        Closed closed = nightShift.close(day, 0, BATCH);
        while (closed.subjects() > 0 && !stopping) {
            subjects += closed.subjects();
            overdue += closed.overdue();
            closed = nightShift.close(day, closed.lastSubjectId(), BATCH);
        }
        return new StepCount(subjects, overdue).text();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
