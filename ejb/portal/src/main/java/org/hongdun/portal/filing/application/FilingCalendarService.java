package org.hongdun.portal.filing.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.portal.filing.FilingCalendar;
import org.hongdun.portal.filing.FilingWindow;
import org.hongdun.portal.parameter.PortalParameters;

/** The window by the dated rows of the portal. */
@Stateless
@Local(FilingCalendar.class)
public class FilingCalendarService implements FilingCalendar {

    @Inject
    private PortalParameters parameters;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public FilingWindow window() {
        LocalDate today = LocalDate.now(clock);
        LocalDate opens = parameters.dayOfYear("FILING.WINDOW.START", today).atYear(today.getYear());
        LocalDate day = today.isBefore(opens) ? opens.minusDays(1) : today;
        int year = day.isBefore(opens) ? opens.getYear() - 1 : opens.getYear();
        LocalDate closes = parameters.dayOfYear("FILING.WINDOW.END", day).atYear(year);
        return FilingWindow.on(
                today,
                parameters.dayOfYear("FILING.WINDOW.START", day).atYear(year),
                closes,
                parameters.workingCalendar());
    }
}
