package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
        List<OpenRow> rows = transactions.anew(() -> inbox.openWithoutOrder(sender, type, MOST));
        int settled = 0;
        for (OpenRow row : rows) {
            if (isDue(row) && delivery.deliver(row.id()) == Outcome.SETTLED) {
                settled++;
            }
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
        for (OpenRow row : rows) {
            if (row.sequence() > expected) {
                expected = delivery.advance(sender, type) + 1;
            }
            if (row.sequence() > expected) {
                holdBehindGap(row, expected);
                continue;
            }
            Outcome outcome = busyKeys.contains(row.businessKey()) ? waitBehind(row, expected) : tryNow(row);
            if (outcome == Outcome.GAP) {
                break;
            }
            if (outcome == Outcome.SETTLED) {
                settled++;
            } else if (row.businessKey() != null) {
                busyKeys.add(row.businessKey());
            } else if (outcome != Outcome.PARKED) {
                break;
            }
            expected = Math.max(expected, row.sequence() + 1);
        }
        return settled;
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
