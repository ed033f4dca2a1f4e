package org.hongdun.web.organisation;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hongdun.platform.organisation.OrganisationDirectory;
import org.hongdun.platform.organisation.OrganisationMaintenance;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Units;
import org.hongdun.web.theme.Notices;

/** Behind organisation/merge.xhtml: one station ends on a date and another answers for it; chosen first, then confirmed. */
@Named
@ViewScoped
public class OrganisationMergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private OrganisationMaintenance maintenance;

    @Inject
    private transient Me me;

    @Inject
    private transient Units units;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String unitCode;
    private Unit station;
    private List<Unit> others;
    private String intoCode;
    private LocalDate from;
    private boolean confirming;

    public void load() {
        if (!me.may("organisation-maintain")) {
            throw new EJBAccessException("organisation-maintain");
        }
        LocalDate today = LocalDate.now(clock);
        station = directory.unit(unitCode, today);
        from = today.plusDays(1);
        others = directory.tree(me.getBureauCode(), today).stream()
                .filter(unit -> unit.kind() == UnitKind.STATION && unit.validTo() == null)
                .filter(unit -> !unit.code().equals(unitCode))
                .sorted(Comparator.comparing(unit -> !unit.parentCode().equals(station.parentCode())))
                .toList();
    }

    public void check() {
        confirming = true;
    }

    public void back() {
        confirming = false;
    }

    public String merge() {
        maintenance.merge(unitCode, intoCode, from);
        notices.done("organisation_merge.message.info.merged", units.nameOf(station), from, units.name(intoCode));
        return "/organisation/tree.xhtml?faces-redirect=true&unit=" + unitCode + "&on=" + from.minusDays(1);
    }

    public Unit getStation() {
        return station;
    }

    public List<Unit> getOthers() {
        return others;
    }

    public boolean isConfirming() {
        return confirming;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getIntoCode() {
        return intoCode;
    }

    public void setIntoCode(String intoCode) {
        this.intoCode = intoCode;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
