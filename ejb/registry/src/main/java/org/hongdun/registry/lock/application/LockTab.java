package org.hongdun.registry.lock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.registry.lock.LockRow;
import org.hongdun.registry.lock.domain.Locks;
import org.hongdun.registry.lock.domain.RegisterLock;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;
import org.hongdun.registry.subject.SubjectTabContent.Row;

/** The locks of a subject on its page. */
@ApplicationScoped
public class LockTab implements SubjectTab {

    private static final List<String> COLUMNS = List.of("source", "kind", "reason", "setOn", "state");

    @Inject
    private Locks locks;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "locks";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return caller.officer().may("lock-read");
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        return new SubjectTabContent(
                COLUMNS,
                locks.of(question.subjectId()).stream()
                        .map(RegisterLock::row)
                        .map(LockTab::row)
                        .toList());
    }

    private static Row row(LockRow lock) {
        boolean holds = lock.releasedAt() == null;
        return new Row(
                "/lock/list.xhtml?subject=" + lock.subjectId(),
                List.of(
                        Cell.of(lock.sourceNo()),
                        new Cell("lock.kind." + lock.kind(), true, null),
                        Cell.of(lock.reason()),
                        Cell.of(lock.setAt().atZone(Clocks.OFFICIAL_ZONE).toLocalDate()),
                        Cell.chip(holds ? "lock.holds" : "lock.released", holds ? "bad" : "info")));
    }
}
