package org.hongdun.portal.parameter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.portal.parameter.PortalParameters;
import org.hongdun.portal.parameter.domain.CalendarDay;

/** Reads the dated rows; the tables are small and read by key. */
@ApplicationScoped
class JpaPortalParameters implements PortalParameters {

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public int number(String code, LocalDate on) {
        return Integer.parseInt(setting(code, on));
    }

    @Override
    public BigDecimal amount(String code, LocalDate on) {
        return new BigDecimal(setting(code, on));
    }

    @Override
    public MonthDay dayOfYear(String code, LocalDate on) {
        return MonthDay.parse("--" + setting(code, on));
    }

    @Override
    public WorkingCalendar workingCalendar() {
        List<CalendarDay> days =
                em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList();
        return new WorkingCalendar(days(days, false), days(days, true));
    }

    private static Set<LocalDate> days(List<CalendarDay> days, boolean worked) {
        return days.stream()
                .filter(d -> d.worked() == worked)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
    }

    private String setting(String code, LocalDate on) {
        return find(code, on)
                .orElseThrow(() -> new IllegalStateException("PORTAL_PARAMETER has no row for " + code + " on " + on));
    }

    @Override
    public Optional<String> find(String code, LocalDate on) {
        return em.createQuery(
                        "select p.setting from PortalParameter p where p.code = :code and p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo >= :day) order by p.validFrom desc",
                        String.class)
                .setParameter("code", code)
                .setParameter("day", on)
                .getResultStream()
                .findFirst();
    }
}
