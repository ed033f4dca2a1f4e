package org.hongdun.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.organisation.OrganisationDirectory;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.web.theme.Languages;

/** Names of units in the page's language; the organisation is read once per request, however many rows ask. */
@Named
@RequestScoped
public class Units {

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Me me;

    @Inject
    private Languages language;

    @Inject
    private Clock clock;

    private List<Unit> all;
    private final Map<String, Unit> byCode = new HashMap<>();

    /** The unit's short name; a unit that is gone keeps the last one it had, so that old records stay readable. */
    public String name(String code) {
        if (code == null) {
            return "";
        }
        Unit unit = read().computeIfAbsent(code, this::last);
        return unit == null ? code : nameOf(unit);
    }

    private Unit last(String code) {
        List<Unit> versions = directory.history(code);
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    public String nameOf(Unit unit) {
        return "en".equals(language.getTag()) ? unit.nameEn() : unit.shortName();
    }

    /** The units that register and inspect: the bureau and its branches. */
    public List<Unit> getBranches() {
        read();
        return all.stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU || unit.kind() == UnitKind.BRANCH)
                .toList();
    }

    public List<String> getBranchCodes() {
        return getBranches().stream().map(Unit::code).toList();
    }

    public Map<String, String> getBranchNames() {
        Map<String, String> names = new HashMap<>();
        getBranches().forEach(unit -> names.put(unit.code(), nameOf(unit)));
        return names;
    }

    public List<Unit> getAll() {
        read();
        return all;
    }

    private Map<String, Unit> read() {
        if (all == null) {
            all = directory.tree(me.getBureauCode(), LocalDate.now(clock));
            all.forEach(unit -> byCode.put(unit.code(), unit));
        }
        return byCode;
    }
}
