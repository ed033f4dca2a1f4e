package org.hongdun.batch.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.RunState;
import org.hongdun.batch.domain.BatchRun;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;

/** Runs in the database, and the few statements on JBeret's own tables that a lost server needs. */
@ApplicationScoped
public class BatchRuns {

    private static final Map<String, String> SORTS =
            Map.of("businessDate", "r.businessDate", "startedAt", "r.startedAt", "state", "r.state", "job", "r.job");

    @PersistenceContext(unitName = "hongdun-batch")
    private EntityManager em;

    public BatchRuns() {}

    public BatchRuns(EntityManager em) {
        this.em = em;
    }

    /** Writes at once: the database says whether the job is running already (HD-B001). */
    public void add(BatchRun run) {
        refusedIfRunning(run, () -> em.persist(run));
    }

    /** Writes the changed run at once; HD-B001 if the job is running already. */
    public void continued(BatchRun run) {
        refusedIfRunning(run, () -> {});
    }

    private void refusedIfRunning(BatchRun run, Runnable change) {
        try {
            change.run();
            em.flush();
        } catch (PersistenceException refused) {
            if (refused instanceof ConstraintViolationException
                    || refused.getCause() instanceof ConstraintViolationException) {
                throw new RuleViolation(BatchError.ALREADY_RUNNING, run.job());
            }
            throw refused;
        }
    }

    public BatchRun byId(long id) {
        return find(id, LockModeType.NONE);
    }

    /** The run, held against everybody else until the transaction ends. */
    public BatchRun locked(long id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private BatchRun find(long id, LockModeType lock) {
        return Optional.ofNullable(em.find(BatchRun.class, id, lock))
                .orElseThrow(() -> new RuleViolation(BatchError.NOT_FOUND, id));
    }

    public List<BatchRun> underWay() {
        return em.createQuery("select r from BatchRun r where r.runningKey is not null", BatchRun.class)
                .getResultList();
    }

    /** Whether the schedule has started this date, or somebody has finished it. */
    public boolean dealtWith(String job, LocalDate businessDate) {
        return em.createQuery(
                                "select count(r) from BatchRun r where r.scheduleKey = :key"
                                        + " or r.job = :job and r.businessDate = :date and r.state = :completed",
                                Long.class)
                        .setParameter("key", BatchRun.scheduleKey(job, businessDate))
                        .setParameter("job", job)
                        .setParameter("date", businessDate)
                        .setParameter("completed", RunState.COMPLETED)
                        .getSingleResult()
                > 0;
    }

    public void heartbeat(String boot, Instant at) {
        em.createQuery(
                        "update BatchRun r set r.heartbeatAt = :at where r.ownerBoot = :boot and r.runningKey is not null")
                .setParameter("at", at)
                .setParameter("boot", boot)
                .executeUpdate();
    }

    /** Sets how far the reader is, as an absolute number: setting it twice is harmless. */
    public void progress(long id, long itemsIn) {
        em.createQuery("update BatchRun r set r.itemsIn = :in where r.id = :id")
                .setParameter("in", itemsIn)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void expect(long id, long items) {
        em.createQuery("update BatchRun r set r.itemsExpected = :items, r.itemsIn = 0 where r.id = :id")
                .setParameter("items", items)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * What a killed server could not write any more into the job repository: its execution and open steps failed. Without
     * it JBeret takes the execution for a running one and refuses to continue it (JBERET-655).
     */
    public void failExecution(long executionId) {
        em.createNativeQuery("update job_execution set batchstatus = 'FAILED', exitstatus = 'FAILED',"
                        + " endtime = current_timestamp, lastupdatedtime = current_timestamp"
                        + " where jobexecutionid = :id and batchstatus in ('STARTING', 'STARTED', 'STOPPING')")
                .setParameter("id", executionId)
                .executeUpdate();
        em.createNativeQuery("update step_execution set batchstatus = 'FAILED', exitstatus = 'FAILED',"
                        + " endtime = current_timestamp"
                        + " where jobexecutionid = :id and batchstatus in ('STARTING', 'STARTED', 'STOPPING')")
                .setParameter("id", executionId)
                .executeUpdate();
    }

    public Slice<BatchRun> list(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.filter("job").ifPresent(job -> {
            where.append(" and r.job = :job");
            values.put("job", job);
        });
        query.filter("state").ifPresent(state -> {
            where.append(" and r.state = :state");
            values.put("state", state(state));
        });
        query.filter("businessDate").ifPresent(date -> {
            where.append(" and r.businessDate = :date");
            values.put("date", date(date));
        });
        String order = query.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (query.ascending() ? " asc" : " desc") + ", r.id desc")
                .orElse("r.startedAt desc, r.id desc");
        TypedQuery<BatchRun> rows =
                em.createQuery("select r from BatchRun r" + where + " order by " + order, BatchRun.class);
        TypedQuery<Long> total = em.createQuery("select count(r) from BatchRun r" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(total::setParameter);
        return new Slice<>(
                rows.setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultList(),
                total.getSingleResult());
    }

    private static RunState state(String name) {
        for (RunState state : RunState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return LocalDate.EPOCH;
        }
    }
}
