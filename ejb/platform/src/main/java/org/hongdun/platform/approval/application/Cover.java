package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.StaffListener;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.domain.Gone;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

/**
 * Nobody stays the only one to do what he cannot do: at once when somebody goes, and in rounds for what comes to him
 * afterwards.
 */
@ApplicationScoped
class Cover implements StaffListener {

    @Inject
    private ApprovalItems items;

    @Inject
    private Delegations delegations;

    @Inject
    private Verbs verbs;

    @Inject
    private StaffBook staff;

    @Inject
    private AuditTrail audit;

    /** Somebody who cannot be reached, and an item on which he alone is asked. */
    record Uncovered(long itemId, String loginName, Gone why) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int away(String loginName) {
        return cover(items.askedOf(loginName), loginName, Gone.ABSENT);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int leaves(String loginName) {
        delegations.around(loginName, verbs.today()).forEach(delegation -> {
            delegation.lapse(verbs.now());
            audit.record(
                    ApprovalEvent.DELEGATION_ENDED,
                    Outcome.DONE,
                    delegation.agent(),
                    delegation.principal() + ": " + Gone.LEFT);
        });
        return cover(items.askedOf(loginName), loginName, Gone.LEFT);
    }

    private int cover(List<Long> itemIds, String loginName, Gone why) {
        return itemIds.stream().mapToInt(id -> cover(id, loginName, why)).sum();
    }

    private int cover(long itemId, String loginName, Gone why) {
        return items.locked(itemId)
                .filter(item -> item.status() == ItemStatus.RUNNING)
                .map(item -> verbs.cover(item, loginName, why))
                .orElse(0);
    }

    /** What lies with people alone who cannot be reached. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Uncovered> uncovered() {
        List<String> asked = items.peopleWithWork();
        Set<String> present = staff.present(asked);
        List<String> gone =
                asked.stream().filter(login -> !present.contains(login)).toList();
        List<Uncovered> uncovered = new ArrayList<>();
        for (String login : gone) {
            Gone why = staff.isActive(login) ? Gone.ABSENT : Gone.LEFT;
            items.askedOfAlone(login, gone).forEach(id -> uncovered.add(new Uncovered(id, login, why)));
        }
        return uncovered;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void cover(Uncovered one) {
        cover(one.itemId(), one.loginName(), one.why());
    }
}
