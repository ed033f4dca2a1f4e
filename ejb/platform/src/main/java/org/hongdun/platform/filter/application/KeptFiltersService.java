package org.hongdun.platform.filter.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.filter.FilterError;
import org.hongdun.platform.filter.KeptFilter;
import org.hongdun.platform.filter.KeptFilters;
import org.hongdun.platform.filter.domain.KeptFilterRow;
import org.hongdun.platform.filter.persistence.KeptFilterRows;

/** The kept filters of the officer who asks. */
@Stateless
@Local(KeptFilters.class)
@RolesAllowed("workbench")
public class KeptFiltersService implements KeptFilters {

    private static final int KEPT_FILTERS = 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 400;

    @Inject
    private KeptFilterRows rows;

    @Inject
    private CurrentOfficer caller;

    @Override
    public List<KeptFilter> mine() {
        return rows.of(me()).stream().map(KeptFilterRow::filter).toList();
    }

    @Override
    public void keep(KeptFilter filter) {
        String name = filter.name() == null ? "" : filter.name().strip();
        List<KeptFilter> kept = mine().stream()
                .filter(each -> each.list().equals(filter.list()))
                .toList();
        boolean replaces = kept.stream().anyMatch(each -> each.name().equals(name));
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || filter.address().length() > LONGEST_ADDRESS
                || !replaces && kept.size() >= KEPT_FILTERS) {
            throw new RuleViolation(FilterError.FILTERS_TOO_MANY, KEPT_FILTERS);
        }
        rows.keep(new KeptFilterRow(me(), new KeptFilter(filter.list(), name, filter.address())));
    }

    @Override
    public void forget(String list, String name) {
        rows.forget(me(), list, name);
    }

    private String me() {
        return caller.officer().loginName();
    }
}
