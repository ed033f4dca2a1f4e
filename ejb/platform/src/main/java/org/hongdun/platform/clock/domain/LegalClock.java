package org.hongdun.platform.clock.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.ClockState;
import org.hongdun.platform.clock.ClockView;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;

/**
 * A clock that runs for a matter. Whoever changes it has read it under a lock, because a change of the calendar moves many
 * clocks with one statement.
 */
@Entity
@Table(name = "legal_clock")
public class LegalClock {

    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_clock_seq")
    @SequenceGenerator(name = "legal_clock_seq", sequenceName = "legal_clock_seq", allocationSize = 50)
    private long id;

    @Column(name = "matter_kind", length = 40, nullable = false)
    private String matterKind;

    @Column(name = "matter_key", length = 60, nullable = false)
    private String matterKey;

    @Column(name = "clock_code", length = 80, nullable = false)
    private String code;

    /** Matter and code while the clock is open: of the same name only one is. */
    @Column(name = "open_key", length = 190)
    private String openKey;

    @Column(name = "title", length = LONGEST_TITLE, nullable = false)
    private String title;

    @Column(name = "link", length = 200)
    private String link;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "limit_code", length = 40, nullable = false)
    private String limit;

    @Column(name = "promise_code", length = 40)
    private String promise;

    @Column(name = "basis_on", nullable = false)
    private LocalDate basisOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "legal_end", nullable = false)
    private LocalDate legalEnd;

    @Column(name = "promised_on", nullable = false)
    private LocalDate promisedOn;

    @Column(name = "limit_in_days", nullable = false)
    private boolean limitInDays;

    @Column(name = "promise_in_days", nullable = false)
    private boolean promiseInDays;

    @Column(name = "has_stops", nullable = false)
    private boolean hasStops;

    @Column(name = "is_silent", nullable = false)
    private boolean silent;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 8, nullable = false)
    private ClockState state;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "calendar_version", nullable = false)
    private int calendarVersion;

    @Column(name = "next_signal_at")
    private Instant nextSignalAt;

    @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ClockStop> stops = new ArrayList<>();

    protected LegalClock() {}

    public LegalClock(NewClock wanted, CalendarEdition edition, SignalHours hours, Instant now) {
        matterKind = wanted.matter().kind();
        matterKey = wanted.matter().key();
        code = wanted.code();
        openKey = openKey(new ClockName(wanted.matter(), code));
        title = cut(wanted.title() == null ? matterKey : wanted.title());
        link = wanted.link();
        unitPath = wanted.unitPath();
        silent = wanted.silent();
        limit = wanted.limit();
        promise = wanted.promise();
        basisOn = wanted.basisOn();
        state = ClockState.RUNNING;
        startedAt = now;
        reckon(edition, hours);
    }

    public static String openKey(ClockName name) {
        return name.matter().kind() + "/" + name.matter().key() + "/" + name.code();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    /** Computes the dates anew; returns whether a due date has moved. */
    public boolean reckon(CalendarEdition edition, SignalHours hours) {
        ClockDates dates = datesUnder(edition);
        boolean moved = !dates.equals(dates());
        dueOn = dates.dueOn();
        legalEnd = dates.legalEnd();
        promisedOn = dates.promisedOn();
        limitInDays = dates.limitInDays();
        promiseInDays = dates.promiseInDays();
        calendarVersion = edition.version();
        nextSignalAt =
                state == ClockState.RUNNING && !silent ? plan(edition, hours).firstOf() : null;
        return moved;
    }

    /** The dates as that edition would have them; while stopped as of the last resume. */
    public ClockDates datesUnder(CalendarEdition edition) {
        return ClockDates.of(limit, promise, basisOn, spans(), edition);
    }

    /** The dates as they stand. */
    public ClockDates dates() {
        return new ClockDates(dueOn, legalEnd, promisedOn, limitInDays, promiseInDays);
    }

    private List<StopSpan> spans() {
        return stops.stream().flatMap(stop -> stop.span().stream()).toList();
    }

    public SignalPlan plan(CalendarEdition edition, SignalHours hours) {
        return new SignalPlan(dates(), edition.workingCalendar(), hours);
    }

    /** Refused with HD-C103, HD-C104, HD-C106. */
    public void stop(StopKind kind, String document, LocalDate on, Entered entered) {
        if (state != ClockState.RUNNING) {
            throw new RuleViolation(ClockError.ALREADY_STOPPED, matterKey);
        }
        LocalDate earliest = stops.stream()
                .map(stop -> stop.span().orElseThrow().resumedOn())
                .reduce(basisOn, (a, b) -> a.isAfter(b) ? a : b);
        if (on.isBefore(earliest) || on.isAfter(entered.today())) {
            throw new RuleViolation(ClockError.DAY_OUT_OF_ORDER, on);
        }
        stops.add(new ClockStop(this, kind, document, on, entered));
        hasStops = true;
        state = ClockState.STOPPED;
        nextSignalAt = null;
    }

    /** Refused with HD-C103, HD-C105, HD-C106. */
    public void resume(String document, LocalDate on, Entered entered, CalendarEdition edition, SignalHours hours) {
        standing()
                .orElseThrow(() -> new RuleViolation(ClockError.NOT_STOPPED, matterKey))
                .resume(document, on, entered);
        state = ClockState.RUNNING;
        reckon(edition, hours);
    }

    private Optional<ClockStop> standing() {
        return stops.stream().filter(stop -> stop.span().isEmpty()).findFirst();
    }

    /**
     * What had ended it was taken back.
     *
     * @param ofTheMatter every clock of the matter, whose standstills since then are its own too
     */
    public void reopen(List<LegalClock> ofTheMatter, CalendarEdition edition, SignalHours hours) {
        ofTheMatter.stream()
                .flatMap(other -> other.stops.stream())
                .filter(stop -> stop.isFrom(finishedOn) && stops.stream().noneMatch(stop::isSame))
                .toList()
                .forEach(stop -> stops.add(stop.of(this)));
        hasStops = !stops.isEmpty();
        state = ClockState.RUNNING;
        openKey = openKey(name());
        finishedOn = null;
        finishedAt = null;
        reckon(edition, hours);
    }

    public void assign(OrgPath unit) {
        unitPath = unit;
    }

    public LastDay lastDay() {
        return new LastDay(name(), dueOn);
    }

    public ClockName name() {
        return new ClockName(new Matter(matterKind, matterKey), code);
    }

    public void nextSignal(Instant at) {
        nextSignalAt = at;
    }

    public ClockView view() {
        return new ClockView(
                new Matter(matterKind, matterKey),
                code,
                title,
                limit,
                promise,
                basisOn,
                dueOn,
                legalEnd,
                promisedOn,
                state,
                finishedOn,
                stops.stream().map(ClockStop::view).toList());
    }

    public long id() {
        return id;
    }

    public boolean isFinished() {
        return state == ClockState.FINISHED;
    }

    public boolean isStopped() {
        return state == ClockState.STOPPED;
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public String matterKey() {
        return matterKey;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int calendarVersion() {
        return calendarVersion;
    }
}
