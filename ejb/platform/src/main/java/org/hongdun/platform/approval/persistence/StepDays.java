package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.Matter;

/** The last days of open steps as steps, tasks and desks carry them, and whose desks those are. */
@ApplicationScoped
public class StepDays {

    private static final String CLOCK = "i.itemKind, i.itemKey, s.nodeId, s.roundNo";

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected StepDays() {}

    public StepDays(EntityManager entities) {
        this.entities = entities;
    }

    /** Where many items may stay at once. */
    public record Stay(String itemKind, String nodeId) {}

    public record OpenStep(long id, ClockName clock, Stay stay) {

        public String itemKey() {
            return clock.matter().key();
        }
    }

    /** A desk on which a step's work lies on top. */
    public record Desk(ClockName clock, String loginName) {}

    /** Open steps of the matters of those clocks. */
    public List<OpenStep> open(Collection<ClockName> clocks) {
        return entities.createQuery(
                        "select " + CLOCK + ", s.id from ApprovalStep s join s.item i"
                                + " where s.status = OPEN and i.openKey in :keys order by s.id",
                        Object[].class)
                .setParameter("keys", openKeys(clocks))
                .getResultStream()
                .map(row -> new OpenStep((Long) row[4], clock(row), new Stay((String) row[0], (String) row[2])))
                .toList();
    }

    /** Whoever has the work of those clocks on his desk now. */
    public List<Desk> desks(Collection<ClockName> clocks) {
        return entities.createQuery(
                        "select " + CLOCK
                                + ", key(d) from ApprovalTask t join t.desks d join t.step s join t.item i"
                                + " where d.shown = true and s.status = OPEN and i.openKey in :keys",
                        Object[].class)
                .setParameter("keys", openKeys(clocks))
                .getResultStream()
                .map(row -> new Desk(clock(row), (String) row[4]))
                .toList();
    }

    private static List<String> openKeys(Collection<ClockName> clocks) {
        return clocks.stream()
                .map(ClockName::matter)
                .distinct()
                .map(matter -> ApprovalItem.openKey(matter.kind(), matter.key()))
                .toList();
    }

    private static ClockName clock(Object[] row) {
        return new ClockName(
                new Matter((String) row[0], (String) row[1]),
                ApprovalStep.clockCode((String) row[2], (Integer) row[3]));
    }

    /** Another last day for those steps, with three statements however many they are. */
    public void due(List<Long> steps, LocalDate dueOn) {
        entities.createQuery("update ApprovalStep s set s.dueOn = :due where s.id in :steps")
                .setParameter("due", dueOn)
                .setParameter("steps", steps)
                .executeUpdate();
        entities.createQuery("update ApprovalTask t set t.dueOn = :due where t.step.id in :steps")
                .setParameter("due", dueOn)
                .setParameter("steps", steps)
                .executeUpdate();
        entities.createNativeQuery("update approval_candidate set due_on = :due where task_id in"
                        + " (select id from approval_task where step_id in (:steps))")
                .setParameter("due", dueOn)
                .setParameter("steps", steps)
                .executeUpdate();
    }

    /** Open steps of items that no paper holds up, with their items, in the order of their ids. */
    public List<ApprovalStep> openAfter(long after, int most) {
        return entities.createQuery(
                        "select s from ApprovalStep s join fetch s.item i where s.status = OPEN"
                                + " and i.suspendDocument is null and s.id > :after order by s.id",
                        ApprovalStep.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
