package org.hongdun.batch.inspection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongdun.batch.application.NightShift;
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

    @Override
    public String process() {
        LocalDate day = LocalDate.parse(businessDate);
        Closed closed = nightShift.close(day, 0, BATCH);
        while (closed.subjects() > 0 && !stopping) {
            closed = nightShift.close(day, closed.lastSubjectId(), BATCH);
        }
        return null;
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
