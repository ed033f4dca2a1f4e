package org.hongdun.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectHistory;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectTab.SubjectQuestion;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabs;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.frame.Me;

/** Behind subject/view.xhtml: one subject today, or as it stood on a day and as it was known on another. */
@Named
@ViewScoped
public class SubjectViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> OWN_TABS = List.of("registration", "history", "people");

    @Inject
    private MarketSubjects subjects;

    @Inject
    private SubjectBook book;

    @Inject
    private SubjectTabs contributions;

    @Inject
    private transient Me me;

    @Inject
    private transient Clock clock;

    private long id;
    private LocalDate on;
    private LocalDate knownOn;
    private String tab;
    private boolean past;
    private SubjectView subject;
    private List<String> contributed = List.of();
    private SubjectHistory history;
    private SubjectLists lists;
    private SubjectTabContent content;
    private boolean clear;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        LocalDate known = knownOn == null ? today : knownOn;
        past = day.isBefore(today) || known.isBefore(today);
        subject = subjects.asOf(id, day, known);
        SubjectQuestion question = new SubjectQuestion(id, subject.creditCode(), day, known);
        contributed = contributions.offered(question);
        if (tab == null || !OWN_TABS.contains(tab) && !contributed.contains(tab)) {
            tab = OWN_TABS.get(0);
        }
        switch (tab) {
            case "registration" -> {
                history = book.history(id, day, known);
                lists = book.lists(id, day, known);
            }
            case "history" -> history = book.history(id, day, known);
            case "people" -> {
                clear = clear && me.may("subject-identity-read");
                lists = clear ? book.identities(id, day, known) : book.lists(id, day, known);
            }
            default -> content = contributions.content(tab, question).orElse(null);
        }
    }

    /** The act that set the item; null if the item is empty and never was otherwise. */
    public SubjectHistory.Act source(String item) {
        Integer actNo = history.sources()
                .get(SubjectItem.of(item).orElseThrow(() -> new IllegalArgumentException("No item " + item)));
        return actNo == null ? null : history.acts().get(actNo - 1);
    }

    /** The acts, newest first. */
    public List<SubjectHistory.Act> getActs() {
        List<SubjectHistory.Act> newestFirst = new ArrayList<>(history.acts());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** What an act set to something else than it was. */
    public List<SubjectHistory.Change> changes(SubjectHistory.Act act) {
        return act.changes().stream()
                .filter(change -> change.item().isList() || !Objects.equals(change.before(), change.after()))
                .toList();
    }

    public List<String> getTabs() {
        List<String> tabs = new ArrayList<>(OWN_TABS);
        tabs.addAll(contributed);
        return tabs;
    }

    public boolean isOwn(String key) {
        return OWN_TABS.contains(key);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public boolean isClear() {
        return clear;
    }

    /** Whether certificate numbers are asked for in clear. */
    public void setClear(boolean clear) {
        this.clear = clear;
    }

    /** Whether what is shown is not the register of today. */
    public boolean isPast() {
        return past;
    }

    public SubjectView getSubject() {
        return subject;
    }

    public SubjectLists getLists() {
        return lists;
    }

    public SubjectTabContent getContent() {
        return content;
    }
}
