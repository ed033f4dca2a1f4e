package org.hongdun.web.name;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.name.ApplicationRow;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.NameApplications;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind name/list.xhtml. */
@Named
@ViewScoped
public class NameListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NameApplications applications;

    private PagedList<ApplicationRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(applications::list, "text", "status");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                applications::list,
                Words.word("menu.names"),
                Words.words(
                        "name.no",
                        "name.name",
                        "name.applicant",
                        "name.status",
                        "name.regime",
                        "name.acceptedOn",
                        "name.expiresOn",
                        "name.unit",
                        "name.decidedAt"),
                NameListBacking::cells);
    }

    private static List<?> cells(ApplicationRow row) {
        return asList(
                row.applicationNo(),
                row.name(),
                row.applicant(),
                Words.word("name.status." + row.status()),
                Words.word("parameter.value." + row.regime()),
                Formats.date(row.acceptedOn()),
                Formats.date(row.expiresOn()),
                row.unitCode(),
                Formats.time(row.decidedAt()));
    }

    /** Colour of a state: what waits, what holds, what is over. */
    public String css(ApplicationStatus status) {
        return switch (status) {
            case APPROVED, EXTENDED, USED -> "ok";
            case CORRECTION -> "warn";
            case REJECTED -> "bad";
            case EXPIRED, WITHDRAWN -> "wait";
            case SUBMITTED, ACCEPTED, REVIEW1, REVIEW2 -> "info";
        };
    }

    public PagedList<ApplicationRow> getList() {
        return list;
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }
}
