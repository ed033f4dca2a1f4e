package org.hongdun.batch.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.RunState;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.LegalCalendar;

/**
 * Starts the night when it is due and continues what a lost server left. On every server alike: the constraints of the
 * book let one win.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class NightWatch {

    private static final Logger LOG = System.getLogger(NightWatch.class.getName());

    @Inject
    private RunBook book;

    @Inject
    private Launcher launcher;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    /** Runs of this server that had no execution when last looked at. */
    private Set<Long> idle = Set.of();

    /** Gives a sign of life for the runs of this server, and looks for those that give none. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "heartbeat of the night")
    void beat() {
        book.heartbeat();
        book.abandoned().forEach(this::recover);
        Set<Long> idleNow = launcher.withoutExecution(book.ownUnderWay());
        idleNow.stream().filter(idle::contains).forEach(run -> book.end(run, RunState.FAILED));
        idle = idleNow;
    }

    /** A night that was missed because no server was up is made up for as soon as one is. */
    @Schedule(hour = "*", minute = "*", second = "5", persistent = false, info = "start of the night")
    void startWhatIsDue() {
        LocalDate businessDate = due(LocalDateTime.now(clock));
        for (String job : Launcher.JOBS) {
            if (!book.dealtWith(job, businessDate)) {
                start(job, businessDate);
            }
        }
    }

    /** Yesterday from the hour of NIGHT.START on, the day before until then. */
    private LocalDate due(LocalDateTime now) {
        LocalTime start = LocalTime.parse(
                calendar.parameter("NIGHT.START", now.toLocalDate()).text());
        return now.toLocalDate().minusDays(now.toLocalTime().isBefore(start) ? 2 : 1);
    }

    private void start(String job, LocalDate businessDate) {
        try {
            launcher.launch(book.begin(job, businessDate, null));
        } catch (RuleViolation refused) {
            if (refused.reason() != BatchError.ALREADY_RUNNING) {
                throw refused;
            }
            LOG.log(Level.DEBUG, "{0} is under way; {1} waits", job, businessDate);
        }
    }

    private void recover(long runId) {
        int losses = book.closeLost(runId);
        int allowed =
                calendar.parameter("NIGHT.RECOVERIES", LocalDate.now(clock)).asInt();
        LOG.log(Level.WARNING, "Run {0} lost its server for the {1}. time", runId, losses);
        if (losses > 0 && losses <= allowed) {
            launcher.launch(book.restart(runId));
        }
    }
}
