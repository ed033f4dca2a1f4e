package org.hongdun.batch.inspection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import org.hongdun.batch.application.NightShift;
import org.hongdun.batch.application.RunBook;
import org.hongdun.registry.inspection.InspectionFact;

/** Reads the register joined with its inspections, page by page in the order of the subjects. */
@Named
@Dependent
public class InspectionFactReader extends AbstractItemReader {

    private static final int PAGE = 500;

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

    private FactCheckpoint position = FactCheckpoint.START;
    private Iterator<InspectionFact> page = Collections.emptyIterator();

    @Override
    public void open(Serializable checkpoint) {
        if (checkpoint == null) {
            book.expect(Long.parseLong(runId), nightShift.countFacts(LocalDate.parse(businessDate)));
        } else {
            position = (FactCheckpoint) checkpoint;
        }
    }

    @Override
    public InspectionFact readItem() {
        if (!page.hasNext()) {
            page = nightShift
                    .facts(LocalDate.parse(businessDate), Integer.parseInt(reportYear), position.lastSubjectId(), PAGE)
                    .iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        InspectionFact fact = page.next();
        position = position.after(fact.subject().subjectId());
        step.setTransientUserData(position.read());
        return fact;
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }
}
