package org.hongdun.platform.clock.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.database.InList;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.ClockState;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.domain.ClockDates;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.LastDay;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.Redating;
import org.hongdun.platform.clock.domain.RedatingKey;
import org.hongdun.platform.clock.domain.TimerRedating;

/** The rows of clocks and signals. */
@ApplicationScoped
public class ClockRows {

    private static final String MOVABLE =
            " c.state <> :finished and c.calendarVersion < :version and c.basisOn < :day and c.legalEnd >= :day";

    /**
     * Clocks that are counted alike: same limits from the same day, and no standstill.
     *
     * @param number how many they are
     */
    public record Alike(
            String limit, String promise, LocalDate basisOn, boolean silent, ClockDates dates, long number) {}

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected ClockRows() {}

    public ClockRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The database refuses a second open clock of the same name. */
    public void add(LegalClock clock) {
        entities.persist(clock);
    }

    public void add(ClockSignal signal) {
        entities.persist(signal);
    }

    public void add(Redating redating) {
        entities.persist(redating);
    }

    /** The database refuses a second move of the same timer under one edition. */
    public void add(TimerRedating redating) {
        entities.persist(redating);
    }

    /** Which of those names an open clock has. */
    public Set<ClockName> openAmong(Collection<ClockName> names) {
        InList keys = openKeys(names);
        return keys.bind(entities.createQuery(
                        "select c from LegalClock c where c.openKey in " + keys.text(), LegalClock.class))
                .getResultStream()
                .map(LegalClock::name)
                .collect(toSet());
    }

    /** Ends those that are open with one statement; none need be. */
    public void finish(Collection<ClockName> names, LocalDate on, Instant at) {
        InList keys = openKeys(names);
        keys.bind(finish("c.openKey in " + keys.text(), on, at)).executeUpdate();
    }

    private static InList openKeys(Collection<ClockName> names) {
        return InList.of("key", names.stream().map(LegalClock::openKey).toList());
    }

    /** Ends every open one of the matter with one statement. */
    public void finish(Matter matter, LocalDate on, Instant at) {
        finish("c.matterKind = :kind and c.matterKey = :key and c.openKey is not null", on, at)
                .setParameter("kind", matter.kind())
                .setParameter("key", matter.key())
                .executeUpdate();
    }

    private Query finish(String which, LocalDate on, Instant at) {
        return entities.createQuery("update LegalClock c set c.state = :finished, c.openKey = null, c.finishedOn = :on,"
                        + " c.finishedAt = :at, c.nextSignalAt = null where " + which)
                .setParameter("finished", ClockState.FINISHED)
                .setParameter("on", on)
                .setParameter("at", at);
    }

    /** The open clocks of the matter, locked. */
    public List<LegalClock> open(Matter matter) {
        return entities.createQuery(
                        "select c from LegalClock c where c.matterKind = :kind and c.matterKey = :key"
                                + " and c.openKey is not null order by c.id",
                        LegalClock.class)
                .setParameter("kind", matter.kind())
                .setParameter("key", matter.key())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<LegalClock> of(Matter matter) {
        return entities.createQuery(
                        "select c from LegalClock c where c.matterKind = :kind and c.matterKey = :key order by c.id",
                        LegalClock.class)
                .setParameter("kind", matter.kind())
                .setParameter("key", matter.key())
                .getResultList();
    }

    /** Clocks that have something to say by that moment, the longest waiting first. */
    public List<Long> speaking(Instant now, int most) {
        return entities.createQuery(
                        "select c.id from LegalClock c where c.nextSignalAt <= :now order by c.nextSignalAt, c.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open clocks whose dates were computed with an older edition. */
    public List<Long> stale(int version, int most) {
        return entities.createQuery(
                        "select c.id from LegalClock c where c.state <> :finished and c.calendarVersion < :version"
                                + " order by c.id",
                        Long.class)
                .setParameter("finished", ClockState.FINISHED)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those clocks, locked in the order of their ids and read as they are now. */
    public List<LegalClock> locked(Collection<Long> ids) {
        List<LegalClock> clocks = entities.createQuery(
                        "select c from LegalClock c where c.id in :ids order by c.id", LegalClock.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        clocks.forEach(entities::refresh);
        return clocks;
    }

    /** Signals of those clocks that are not withdrawn. */
    public List<ClockSignal> standing(Collection<Long> clockIds) {
        return entities.createQuery(
                        "select s from ClockSignal s where s.clock.id in :ids and s.standingKey is not null order by s.id",
                        ClockSignal.class)
                .setParameter("ids", clockIds)
                .getResultList();
    }

    /** Groups of clocks without standstills whose count runs over that day, and that an older edition has dated. */
    public List<Alike> alike(LocalDate day, int version) {
        return entities.createQuery(
                        "select c.limit, c.promise, c.basisOn, c.dueOn, c.legalEnd, c.promisedOn, c.limitInDays,"
                                + " c.promiseInDays, c.silent, count(c) from LegalClock c where c.hasStops = false and"
                                + MOVABLE
                                + " group by c.limit, c.promise, c.basisOn, c.dueOn, c.legalEnd, c.promisedOn,"
                                + " c.limitInDays, c.promiseInDays, c.silent",
                        Object[].class)
                .setParameter("finished", ClockState.FINISHED)
                .setParameter("version", version)
                .setParameter("day", day)
                .getResultStream()
                .map(ClockRows::alike)
                .toList();
    }

    private static Alike alike(Object[] row) {
        return new Alike(
                (String) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (Boolean) row[8],
                new ClockDates(
                        (LocalDate) row[3], (LocalDate) row[4], (LocalDate) row[5], (Boolean) row[6], (Boolean) row[7]),
                (Long) row[9]);
    }

    /** Clocks with standstills whose count runs over that day. */
    public List<LegalClock> singular(LocalDate day, int version) {
        return entities.createQuery(
                        "select c from LegalClock c where c.hasStops = true and" + MOVABLE + " order by c.id",
                        LegalClock.class)
                .setParameter("finished", ClockState.FINISHED)
                .setParameter("version", version)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Moves every clock of the group and writes down what it was before, with two statements however many they are. None of
     * them stands still, since none has a stop.
     */
    public void move(Alike group, ClockDates dates, Instant nextSignalAt, CalendarShift shift, Instant at) {
        String where = " where c.state <> :finished and c.hasStops = false and c.calendarVersion < :version"
                + " and c.limit = :limit and (c.promise = :promise or c.promise is null and :promised = false)"
                + " and c.basisOn = :basis and c.silent = :silent and c.dueOn = :due and c.promisedOn = :promisedOn and c.legalEnd = :legalEnd";
        Query write = entities.createQuery("insert into Redating (version, clockId, changedDay, oldDueOn, newDueOn,"
                + " oldPromisedOn, newPromisedOn, signalsWithdrawn, redatedAt)"
                + " select cast(:version as Integer), c.id, cast(:day as LocalDate), c.dueOn, cast(:newDue as LocalDate),"
                + " c.promisedOn, cast(:newPromised as LocalDate), 0, cast(:at as Instant) from LegalClock c" + where);
        write.setParameter("day", shift.day())
                .setParameter("newDue", dates.dueOn())
                .setParameter("newPromised", dates.promisedOn())
                .setParameter("at", at);
        of(group, shift, write).executeUpdate();
        Query update = entities.createQuery("update LegalClock c set c.dueOn = :newDue, c.legalEnd = :newEnd,"
                + " c.promisedOn = :newPromised, c.promiseInDays = :inDays, c.calendarVersion = :version,"
                + " c.nextSignalAt = :next" + where);
        update.setParameter("newDue", dates.dueOn())
                .setParameter("newEnd", dates.legalEnd())
                .setParameter("newPromised", dates.promisedOn())
                .setParameter("inDays", dates.promiseInDays())
                .setParameter("next", group.silent() ? null : nextSignalAt);
        of(group, shift, update).executeUpdate();
    }

    private static Query of(Alike group, CalendarShift shift, Query query) {
        return query.setParameter("finished", ClockState.FINISHED)
                .setParameter("version", shift.edition().version())
                .setParameter("limit", group.limit())
                .setParameter("promise", group.promise())
                .setParameter("promised", group.promise() != null)
                .setParameter("basis", group.basisOn())
                .setParameter("silent", group.silent())
                .setParameter("due", group.dates().dueOn())
                .setParameter("promisedOn", group.dates().promisedOn())
                .setParameter("legalEnd", group.dates().legalEnd());
    }

    /** Every other open clock is right under the new edition too. */
    public void keep(int version) {
        entities.createQuery("update LegalClock c set c.calendarVersion = :version where c.state <> :finished"
                        + " and c.calendarVersion = :before")
                .setParameter("version", version)
                .setParameter("before", version - 1)
                .setParameter("finished", ClockState.FINISHED)
                .executeUpdate();
    }

    /** Clocks that this edition has moved and that have spoken. */
    public List<Long> movedAndHeard(int version) {
        return entities.createQuery(
                        "select r.clockId from Redating r where r.version = :version and exists"
                                + " (select 1 from ClockSignal s where s.clock.id = r.clockId and s.standingKey is not null)"
                                + " order by r.clockId",
                        Long.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The last days that this edition has moved, of clocks that are still open. */
    public List<LastDay> lastDaysMovedBy(int version) {
        return entities.createQuery(
                        "select c.matterKind, c.matterKey, c.code, c.dueOn from Redating r"
                                + " join LegalClock c on c.id = r.clockId where r.version = :version"
                                + " and c.openKey is not null and r.oldDueOn <> r.newDueOn order by c.id",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new LastDay(
                        new ClockName(new Matter((String) row[0], (String) row[1]), (String) row[2]),
                        (LocalDate) row[3]))
                .toList();
    }

    public Optional<Redating> redating(int version, long clockId) {
        return Optional.ofNullable(entities.find(Redating.class, new RedatingKey(version, clockId)));
    }
}
