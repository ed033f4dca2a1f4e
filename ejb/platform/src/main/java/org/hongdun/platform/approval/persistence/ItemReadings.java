package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ReadingRow;

/** Items as they are read. */
@ApplicationScoped
public class ItemReadings {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected ItemReadings() {}

    public ItemReadings(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<ApprovalItem> find(long itemId) {
        return Optional.ofNullable(entities.find(ApprovalItem.class, itemId));
    }

    /** Whether the person has or had a task of the item, may claim one, or was given it to read. */
    public boolean concerns(long itemId, String login) {
        return entities.createQuery(
                                "select count(i) from ApprovalItem i where i.id = :item and (i.initiator = :login"
                                        + " or exists (select 1 from ApprovalTask t where t.item = i"
                                        + " and (t.assignee = :login or t.actedBy = :login))"
                                        + " or exists (select 1 from DeskLine d where d.itemId = i.id and d.loginName = :login)"
                                        + " or exists (select 1 from ReadingLine r where r.itemId = i.id and r.loginName = :login))",
                                Long.class)
                        .setParameter("item", itemId)
                        .setParameter("login", login)
                        .getSingleResult()
                > 0;
    }

    /** Every stay of the item with its tasks, the oldest first; two queries however many. */
    public List<ApprovalStep> steps(long itemId) {
        return entities.createQuery(
                        "select distinct s from ApprovalStep s left join fetch s.tasks where s.item.id = :item order by s.id",
                        ApprovalStep.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** Everything that was done to the item, the oldest first. */
    public List<ApprovalMove> moves(long itemId) {
        return entities.createQuery(
                        "select m from ApprovalMove m left join fetch m.step left join fetch m.task"
                                + " where m.item.id = :item order by m.moveNo",
                        ApprovalMove.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    public List<ReadingRow> readings(long itemId) {
        return entities.createQuery(
                        "select new org.hongdun.platform.approval.domain.ReadingRow("
                                + "r.id, r.reader, r.readerName, r.sentAt, r.readAt, r.remark)"
                                + " from ApprovalReading r where r.item.id = :item order by r.sentAt, r.id",
                        ReadingRow.class)
                .setParameter("item", itemId)
                .getResultList();
    }
}
