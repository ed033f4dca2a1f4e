package org.hongdun.web.work;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.access.AbsenceKind;
import org.hongdun.platform.access.AbsenceRow;
import org.hongdun.platform.access.Absences;
import org.hongdun.platform.access.NewAbsence;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind work/absence.xhtml: one's own absence, and that of one's staff. */
@Named
@ViewScoped
public class AbsenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Absences absences;

    @Inject
    private Me me;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private PagedList<AbsenceRow> list;
    private String who;
    private AbsenceKind kind;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    @PostConstruct
    void open() {
        list = new PagedList<>(absences::list, "text", "state");
        from = LocalDate.now(clock);
    }

    public String record() {
        boolean own = who == null || who.isBlank();
        String login = own ? me.getOfficer().loginName() : ColleagueText.login(who);
        int passedOn = absences.record(new NewAbsence(login, kind, from, to, reason));
        notices.done("absence.done", own ? me.getOfficer().name() : ColleagueText.name(who), passedOn);
        return "/work/absence.xhtml?faces-redirect=true";
    }

    public String end(AbsenceRow row) {
        absences.end(row.id());
        notices.done("absence.ended", row.name());
        return "/work/absence.xhtml?faces-redirect=true";
    }

    public List<String> find(String text) {
        return ColleagueText.all(absences.staff(text));
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                absences::list,
                Words.word("menu.absence"),
                Words.words(
                        "absence.who",
                        "account.unit",
                        "account.post",
                        "absence.kind",
                        "absence.from",
                        "absence.to",
                        "absence.reason",
                        "absence.recordedBy"),
                AbsenceBacking::cells);
    }

    private static List<?> cells(AbsenceRow row) {
        return asList(
                row.name(),
                row.unitCode(),
                row.post(),
                Words.word("absence.kind." + row.kind()),
                Formats.date(row.from()),
                Formats.date(row.calledOff() ? row.plannedTo() : row.to()),
                row.reason(),
                row.recordedBy());
    }

    public PagedList<AbsenceRow> getList() {
        return list;
    }

    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }

    public List<String> getStates() {
        return List.of("NOW", "COMING", "OVER");
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
