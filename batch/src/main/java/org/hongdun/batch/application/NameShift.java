package org.hongdun.batch.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.registry.name.NameUpkeep;

/** Knocks at the door of the names as {@code system}, one transaction for each batch. */
@Stateless
@LocalBean
@RunAs("system")
public class NameShift {

    @Inject
    private NameUpkeep names;

    @Inject
    private RunBook book;

    @PermitAll
    public NameUpkeep.Taken takeIn(long runId, LocalDate day, long afterSubjectId, int limit, long readBefore) {
        NameUpkeep.Taken taken = names.takeIn(day, afterSubjectId, limit);
        book.progress(runId, readBefore + taken.subjects());
        return taken;
    }

    @PermitAll
    public int release(LocalDate day, int limit) {
        return names.release(day, limit);
    }

    @PermitAll
    public NameUpkeep.IndexReport checkIndex() {
        return names.checkIndex();
    }

    @PermitAll
    public long countSubjects(LocalDate day) {
        return names.countSubjects(day);
    }

    @PermitAll
    public long countRunOut(LocalDate day) {
        return names.countRunOut(day);
    }

    /** Notes how many items there are and how many have been read. */
    @PermitAll
    public void expect(long runId, long items, long read) {
        book.expect(runId, items);
        book.progress(runId, read);
    }
}
