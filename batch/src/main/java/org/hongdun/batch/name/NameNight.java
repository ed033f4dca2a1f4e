package org.hongdun.batch.name;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongdun.batch.application.NameShift;
import org.hongdun.batch.application.RunBook;
import org.hongdun.registry.name.NameUpkeep.IndexReport;
import org.hongdun.registry.name.NameUpkeep.Taken;

/**
 * The night of the name book. Read are the subjects of the register and the entries of the book; skipped are the entries
 * that this server's index had wrong and that were put right; failed are reservations that ran out and were not released.
 */
@Named
@Dependent
public class NameNight extends AbstractBatchlet {

    private static final int BATCH = 500;

    @Inject
    @BatchProperty
    private String runId;

    @Inject
    @BatchProperty
    private String businessDate;

    @Inject
    private NameShift shift;

    @Inject
    private RunBook book;

    private volatile boolean stopping;

    @Override
    public String process() {
        long run = Long.parseLong(runId);
        LocalDate day = LocalDate.parse(businessDate);
        long subjects = takeIn(run, day);
        while (!stopping && shift.release(day, BATCH) > 0) {
            continue;
        }
        if (stopping) {
            return null;
        }
        IndexReport index = shift.checkIndex();
        long compared = index.entries() + index.surplus();
        shift.expect(run, shift.countSubjects(day) + compared, subjects + compared);
        long wrong = index.missing() + index.surplus();
        book.counted(run, subjects + compared - wrong, wrong, shift.countRunOut(day))
                .reconcile();
        return null;
    }

    private long takeIn(long run, LocalDate day) {
        shift.expect(run, shift.countSubjects(day), 0);
        long read = 0;
        Taken taken = shift.takeIn(run, day, 0, BATCH, read);
        while (taken.subjects() > 0 && !stopping) {
            read += taken.subjects();
            taken = shift.takeIn(run, day, taken.lastSubjectId(), BATCH, read);
        }
        return read;
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
