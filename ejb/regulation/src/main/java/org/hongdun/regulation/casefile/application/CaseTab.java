package org.hongdun.regulation.casefile.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;
import org.hongdun.registry.subject.SubjectTabContent.Row;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;

/** Case sources and cases on the page of their party, within the reader's reach. */
@ApplicationScoped
public class CaseTab implements SubjectTab {

    private static final int SHOWN = 30;
    private static final List<String> COLUMNS =
            List.of("no", "caseNo", "kind", "cause", "party", "registeredOn", "state");

    @Inject
    private CaseSourceRepository sources;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "cases";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return caller.officer().may(CaseSourceService.READ);
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        Officer officer = caller.officer();
        List<Row> rows = new ArrayList<>();
        sources.of(question.subjectId(), officer.reach(CaseSourceService.READ).pathPattern(), SHOWN)
                .forEach(source -> rows.add(row(source)));
        if (officer.may(CaseSourceService.REGISTER)) {
            rows.add(registering(question.subjectId()));
        }
        return new SubjectTabContent(COLUMNS, rows);
    }

    private static Row row(CaseSource source) {
        return new Row(
                "/casefile/view.xhtml?id=" + source.id(),
                List.of(
                        Cell.of(source.sourceNo()),
                        Cell.of(source.caseNo()),
                        new Cell("casefile.kind." + source.kind(), true, null),
                        new Cell("casefile.cause." + source.cause(), true, null),
                        Cell.of(source.partyName()),
                        Cell.of(CaseTerms.day(source.registeredAt())),
                        Cell.chip("casefile.state." + source.state(), chip(source.state()))));
    }

    private static String chip(CaseSourceState state) {
        return switch (state) {
            case REGISTERED, PROPOSED -> "warn";
            case FILED -> "bad";
            case NOT_FILED, CLOSED -> "info";
        };
    }

    private static Row registering(long subjectId) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("casefile_new.title", true, null));
        while (cells.size() < COLUMNS.size()) {
            cells.add(Cell.of(null));
        }
        return new Row("/casefile/new.xhtml?subject=" + subjectId, cells);
    }
}
