package org.hongdun.registry.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;
import org.hongdun.registry.subject.SubjectTabContent.Row;

/** The licences of a subject on its page, within the reader's reach. */
@ApplicationScoped
public class LicenceTab implements SubjectTab {

    private static final int SHOWN = 30;
    private static final List<String> COLUMNS = List.of("no", "kind", "serial", "issuedOn", "state");

    @Inject
    private LicenceBook book;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "licences";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return caller.officer().may(LicenceService.READ);
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        Officer officer = caller.officer();
        ListQuery query =
                new ListQuery(0, SHOWN, null, true, Map.of("subjectId", String.valueOf(question.subjectId())));
        List<Row> rows = new ArrayList<>();
        book.list(query, officer.reach(LicenceService.READ)).rows().forEach(licence -> rows.add(row(licence)));
        if (officer.may(LicenceService.HANDLE)) {
            rows.add(new Row(
                    "/licence/print.xhtml?subject=" + question.subjectId(),
                    List.of(
                            new Cell("licence_print.title", true, null),
                            Cell.of(null),
                            Cell.of(null),
                            Cell.of(null),
                            Cell.of(null))));
        }
        return new SubjectTabContent(COLUMNS, rows);
    }

    private static Row row(Licence licence) {
        return new Row(
                "/licence/view.xhtml?id=" + licence.id(),
                List.of(
                        Cell.of(licence.licenceNo()),
                        new Cell("licence.kind." + licence.kind(), true, null),
                        Cell.of(licence.paperSerial()),
                        Cell.of(licence.issuedOn()),
                        Cell.chip(
                                "licence.state." + licence.state(),
                                licence.state().isInUse() ? "ok" : "info")));
    }
}
