package org.hongdun.platform.calendar.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.persistence.LegalRows;

@Stateless
@Local(LegalReading.class)
@RolesAllowed("parameter-read")
public class LegalReadingService implements LegalReading {

    @Inject
    private LegalRows rows;

    @Inject
    private Clock clock;

    @Override
    public Slice<LegalValue> parameters(ListQuery query) {
        return rows.parameters(query);
    }

    @Override
    public List<CalendarDay> days(int calendarYear) {
        return rows.days(calendarYear);
    }

    @Override
    public List<Integer> missingYears() {
        return rows.book().missingYears(LocalDate.now(clock));
    }
}
