package org.hongdun.web.organisation;

import static java.util.Arrays.asList;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.organisation.OrganisationDirectory;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind organisation/tree.xhtml: the organisation as it was on a day, and the versions of one unit. */
@Named
@ViewScoped
public class OrganisationTreeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A unit below the bureau with the units below it. */
    public record Group(Unit head, List<Unit> units) implements Serializable {}

    /** The units below the bureau that are of one kind. */
    public record Kind(UnitKind kind, List<Group> groups) implements Serializable {}

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private transient Me me;

    @Inject
    private Clock clock;

    private LocalDate on;
    private String unitCode;
    private List<Unit> all;
    private Unit bureau;
    private List<Kind> kinds;
    private Unit unit;
    private List<Unit> history = List.of();

    public void load() {
        on = on == null ? LocalDate.now(clock) : on;
        all = directory.tree(me.getBureauCode(), on);
        bureau = all.get(0);
        kinds = Stream.of(UnitKind.BRANCH, UnitKind.OFFICE, UnitKind.INSTITUTION)
                .map(kind -> new Kind(kind, groups(kind)))
                .toList();
        if (unitCode != null && !unitCode.isBlank()) {
            unit = directory.unit(unitCode, on);
            history = directory.history(unitCode);
        }
        export();
    }

    private List<Group> groups(UnitKind kind) {
        return below(bureau).stream()
                .filter(head -> head.kind() == kind)
                .map(head -> new Group(head, below(head)))
                .toList();
    }

    private List<Unit> below(Unit head) {
        return all.stream().filter(u -> head.code().equals(u.parentCode())).toList();
    }

    private void export() {
        ListExport.answerIfAsked(
                new PagedList<>(this::page),
                this::page,
                Words.word("menu.organisation"),
                Words.words(
                        "organisation.code",
                        "organisation.kind",
                        "organisation.name",
                        "organisation.shortName",
                        "organisation.path",
                        "parameter.validFrom",
                        "parameter.validTo"),
                OrganisationTreeBacking::cells);
    }

    private Slice<Unit> page(ListQuery query) {
        return new Slice<>(
                all.stream().skip(query.first()).limit(query.pageSize()).toList(), all.size());
    }

    private static List<?> cells(Unit unit) {
        return asList(
                unit.code(),
                Words.word("organisation.kind." + unit.kind()),
                unit.name(),
                unit.shortName(),
                unit.path().value(),
                Formats.date(unit.validFrom()),
                Formats.date(unit.validTo()));
    }

    public int getNumber() {
        return all.size();
    }

    public Unit getBureau() {
        return bureau;
    }

    public List<Kind> getKinds() {
        return kinds;
    }

    public Unit getUnit() {
        return unit;
    }

    /** Whether the person may end this unit: a station that lasts. */
    public boolean isMergeable() {
        return unit.kind() == UnitKind.STATION && unit.validTo() == null && me.may("organisation-maintain");
    }

    public List<Unit> getHistory() {
        return history;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }
}
