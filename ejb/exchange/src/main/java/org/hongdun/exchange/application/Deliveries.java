package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.application.Delivery.Outcome;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.InboxTable.OpenRow;

/**
 * Walks the open documents of one sender, type by type and in the order of their numbers. A document in trouble is overtaken
 * by those of other business keys only; where there is no key, everything waits behind it until it is parked.
 */
@ApplicationScoped
public class Deliveries {

    private static final int MOST = 1000;

    /** So many documents share a transaction as long as all goes well. */
    private static final int TOGETHER = 20;

    private InboxTable inbox;
    private Delivery delivery;
    private Transactions transactions;
    private Clock clock;

    protected Deliveries() {}

    @Inject
    public Deliveries(InboxTable inbox, Delivery delivery, Transactions transactions, Clock clock) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return number of documents that got their last word */
    public int run(String sender) {
        List<String> types = transactions.anew(() -> inbox.openTypes(sender));
        int settled = 0;
        for (String type : types) {
            settled += withoutOrder(sender, type);
            if (!OutboxDocument.RECEIPT_TYPE.equals(type)) {
                settled += inOrder(sender, type);
            }
        }
        return settled;
    }

    private int withoutOrder(String sender, String type) {
        List<OpenRow> due = transactions.anew(() -> inbox.openWithoutOrder(sender, type, MOST)).stream()
                .filter(this::isDue)
                .toList();
        int settled = 0;
        int at = 0;
        while (at < due.size()) {
            List<OpenRow> ready = new ArrayList<>();
            for (OpenRow row : due.subList(at, Math.min(due.size(), at + TOGETHER))) {
                if (row.state() == DocumentState.RETRYING) {
                    break;
                }
                ready.add(row);
            }
            List<Outcome> outcomes = deliver(ready);
            if (outcomes.isEmpty()) {
                outcomes = List.of(delivery.deliver(due.get(at).id()));
            }
            settled += (int) outcomes.stream().filter(o -> o == Outcome.SETTLED).count();
            at += outcomes.size();
        }
        return settled;
    }

    private int inOrder(String sender, String type) {
        List<OpenRow> rows = transactions.anew(() -> inbox.openInOrder(sender, type, MOST));
        if (rows.isEmpty()) {
            return 0;
        }
        Set<String> busyKeys = new HashSet<>(transactions.anew(() -> inbox.parkedKeys(sender, type)));
        long expected = delivery.advance(sender, type) + 1;
        int settled = 0;
        int at = 0;
        while (at < rows.size()) {
            OpenRow row = rows.get(at);
            if (row.sequence() > expected) {
                expected = delivery.advance(sender, type) + 1;
            }
            if (row.sequence() > expected) {
                holdBehindGap(row, expected);
                at++;
                continue;
            }
            List<Outcome> outcomes = deliver(ready(rows, at, expected, busyKeys));
            if (outcomes.isEmpty()) {
                outcomes = List.of(busyKeys.contains(row.businessKey()) ? waitBehind(row, expected) : tryNow(row));
            }
            at += outcomes.size();
            OpenRow last = rows.get(at - 1);
            Outcome outcome = outcomes.get(outcomes.size() - 1);
            if (outcome == Outcome.GAP) {
                break;
            }
            settled += outcome == Outcome.SETTLED ? outcomes.size() : outcomes.size() - 1;
            if (outcome != Outcome.SETTLED && last.businessKey() != null) {
                busyKeys.add(last.businessKey());
            } else if (outcome == Outcome.SET_ASIDE) {
                break;
            }
            expected = Math.max(expected, last.sequence() + 1);
        }
        return settled;
    }

    /** Those from there on that nothing is known against and nothing lies between. */
    private List<OpenRow> ready(List<OpenRow> rows, int from, long expected, Set<String> busyKeys) {
        List<OpenRow> ready = new ArrayList<>();
        long next = expected;
        for (OpenRow row : rows.subList(from, Math.min(rows.size(), from + TOGETHER))) {
            if (row.state() == DocumentState.RETRYING
                    || !isDue(row)
                    || row.sequence() > next
                    || busyKeys.contains(row.businessKey())) {
                break;
            }
            ready.add(row);
            next = Math.max(next, row.sequence() + 1);
        }
        return ready;
    }

    /** Empty for less than two, which gain nothing by going together. */
    private List<Outcome> deliver(List<OpenRow> ready) {
        return ready.size() < 2
                ? List.of()
                : delivery.deliver(ready.stream().map(OpenRow::id).toList());
    }

    private Outcome tryNow(OpenRow row) {
        return isDue(row) ? delivery.deliver(row.id()) : Outcome.SET_ASIDE;
    }

    private Outcome waitBehind(OpenRow row, long expected) {
        if (row.state() == DocumentState.RECEIVED || row.sequence() == expected) {
            delivery.hold(row.id(), "waits behind an earlier document of " + row.businessKey(), true);
        }
        return Outcome.SET_ASIDE;
    }

    private void holdBehindGap(OpenRow row, long expected) {
        if (row.state() == DocumentState.RECEIVED) {
            delivery.hold(row.id(), "number " + expected + " has not come", false);
        } else {
            delivery.alarmIfOverdue(row.id(), row.heldSince());
        }
    }

    private boolean isDue(OpenRow row) {
        Instant now = clock.instant();
        return row.nextAttemptAt() == null || !row.nextAttemptAt().isAfter(now);
    }
}
