package org.hongdun.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.web.theme.Languages;

/** Names of units in the page's language. */
@Named
@RequestScoped
public class Units {

    @Inject
    private UnitBook book;

    @Inject
    private Me me;

    @Inject
    private Languages language;

    private UnitBook.Edition today;
    private boolean english;
    private Map<String, String> branchNames;
    private final Map<String, String> gone = new HashMap<>();

    @PostConstruct
    void open() {
        today = book.of(me.getBureauCode());
        english = "en".equals(language.getTag());
    }

    /** The unit's short name; a unit that is gone keeps the last one it had, so that old records stay readable. */
    public String name(String code) {
        if (code == null) {
            return "";
        }
        Unit unit = today.byCode().get(code);
        return unit == null ? gone.computeIfAbsent(code, this::last) : nameOf(unit);
    }

    private String last(String code) {
        return book.last(code).map(this::nameOf).orElse(code);
    }

    public String nameOf(Unit unit) {
        return english ? unit.nameEn() : unit.shortName();
    }

    /** The units that register and inspect: the bureau and its branches. */
    public List<Unit> getBranches() {
        return today.branches();
    }

    public List<String> getBranchCodes() {
        return today.branchCodes();
    }

    public Map<String, String> getBranchNames() {
        if (branchNames == null) {
            branchNames = today.branches().stream().collect(Collectors.toMap(Unit::code, this::nameOf));
        }
        return branchNames;
    }

    public List<Unit> getAll() {
        return today.all();
    }
}
