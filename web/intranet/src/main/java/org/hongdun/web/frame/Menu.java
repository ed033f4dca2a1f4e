package org.hongdun.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.hongdun.platform.access.Officer;

/** The menu on the left: what the officer may open, in the order of the work. */
@Named
@RequestScoped
public class Menu {

    /**
     * @param title bundle key, empty for the entries on top
     */
    public record Section(String title, List<Entry> entries) {}

    /**
     * @param key bundle key
     * @param path of the page
     * @param count what waits there, 0 for nothing to say
     * @param news which of the pushed counts it is, empty if none
     */
    public record Entry(String key, String path, long count, String news) {

        Entry(String key, String path, long count) {
            this(key, path, count, "");
        }
    }

    @Inject
    private Me me;

    @Inject
    private FrameCounts counts;

    private Officer officer;
    private List<Section> sections;

    @PostConstruct
    void write() {
        officer = me.getOfficer();
        sections = List.of(
                        section(
                                "",
                                entry("menu.workbench", "/workbench.xhtml", 0, "workbench"),
                                work(),
                                entry("menu.notices", "/notice/list.xhtml", counts.getNotices(), "workbench")),
                        section(
                                "menu.registry",
                                entry("menu.search", "/search/list.xhtml", 0, "subject-read"),
                                entry("menu.subjects", "/subject/list.xhtml", 0, "subject-read"),
                                entry("menu.nameCheck", "/name/check.xhtml", 0, "name-check"),
                                entry("menu.names", "/name/list.xhtml", 0, "name-read"),
                                entry("menu.nameWords", "/name/words.xhtml", 0, "name-check"),
                                entry("menu.filings", "/filing/list.xhtml", 0, "filing-read"),
                                entry("menu.branchNames", "/filing/branches.xhtml", 0, "filing-read"),
                                entry("menu.differences", "/subject/differences.xhtml", 0, "subject-difference-decide"),
                                entry(
                                        "menu.inspections",
                                        "/inspection/list.xhtml",
                                        counts.getOpen(),
                                        "inspection-read"),
                                entry("menu.bans", "/ban/list.xhtml", 0, "ban-read"),
                                entry("menu.banHits", "/ban/hits.xhtml", 0, "ban-hit-decide"),
                                entry(
                                        "menu.licencesDue",
                                        "/filing/list.xhtml?licence=DUE",
                                        counts.getLicencesDue(),
                                        "licence-handle"),
                                entry("menu.licences", "/licence/list.xhtml", 0, "licence-read"),
                                entry("menu.licencePaper", "/licence/paper.xhtml", 0, "licence-paper"),
                                entry("menu.cards", "/iccard/list.xhtml", 0, "card-read"),
                                entry("menu.cardStock", "/iccard/stock.xhtml", 0, "card-read")),
                        section(
                                "menu.regulation",
                                entry(
                                        "menu.complaints",
                                        "/complaint/list.xhtml",
                                        counts.getComplaintsOverdue(),
                                        "complaint-read"),
                                entry(
                                        "menu.cases",
                                        "/casefile/list.xhtml",
                                        counts.getCaseSourcesOverdue(),
                                        "case-read")),
                        section(
                                "menu.insight",
                                entry("menu.statistics", "/statistics/inspection.xhtml", 0, "statistics-read"),
                                entry("menu.flowStatistics", "/statistics/flow.xhtml", 0, "statistics-read")),
                        section(
                                "menu.operation",
                                entry("menu.exchange", "/exchange/list.xhtml", 0, "exchange-monitor"),
                                entry("menu.batch", "/batch/list.xhtml", 0, "batch-monitor")),
                        section(
                                "menu.administration",
                                entry("menu.organisation", "/organisation/tree.xhtml", 0, "organisation-read"),
                                entry("menu.parameters", "/parameter/list.xhtml", 0, "parameter-read"),
                                entry("menu.calendar", "/calendar/year.xhtml", 0, "parameter-read"),
                                entry("menu.due", "/calendar/due.xhtml", 0, "parameter-read"),
                                entry("menu.redated", "/calendar/redated.xhtml", 0, "clock-read", "calendar-maintain"),
                                entry("menu.flows", "/flow/list.xhtml", 0, "flow-design"),
                                entry("menu.interventions", "/flow/items.xhtml", 0, "flow-administer"),
                                entry("menu.accounts", "/account/list.xhtml", 0, "account-create", "account-activate"),
                                entry(
                                        "menu.audit",
                                        "/audit/list.xhtml",
                                        0,
                                        "audit-read-users",
                                        "audit-read-administrators")),
                        section(
                                "menu.self",
                                entry("menu.absence", "/work/absence.xhtml", 0, "workbench"),
                                new Entry("menu.password", "/password.xhtml", 0),
                                entry("menu.tokens", "/account/tokens.xhtml", 0, "token-hold", "token-administer")))
                .stream()
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Section section(String title, Entry... entries) {
        return new Section(
                title, Arrays.stream(entries).filter(entry -> entry != null).toList());
    }

    private Entry work() {
        return officer.may("task-handle")
                ? new Entry("menu.work", "/work/list.xhtml", counts.getWork().todo(), "todo")
                : null;
    }

    private Entry entry(String key, String path, long count, String... permissions) {
        return Arrays.stream(permissions).anyMatch(officer::may) ? new Entry(key, path, count) : null;
    }

    public List<Section> getSections() {
        return sections;
    }
}
