package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.XmlText;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.Lane;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.Lanes;
import org.hongdun.exchange.persistence.Settings;
import org.hongdun.kernel.RuleViolation;

/**
 * Documents have their effect: handler, state, receipt and the step of the lane in one transaction, which neighbours share
 * as long as nobody stumbles. A refusal rolls the effect back and is written in a second transaction, our own trouble likewise.
 */
@ApplicationScoped
public class Delivery {

    /** How one document went. */
    enum Outcome {
        /** It has its last word. */
        SETTLED,
        /** Will be tried again, or waits for something of its own. */
        SET_ASIDE,
        /** Given up; the operator decides. */
        PARKED,
        /** A number before it has not come. */
        GAP
    }

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private InboxTable inbox;
    private Lanes lanes;
    private Receipts receipts;
    private ReceiptBook receiptBook;
    private Handlers handlers;
    private ContentStore contents;
    private Settings settings;
    private Transactions transactions;
    private Clock clock;

    protected Delivery() {}

    @Inject
    public Delivery(
            InboxTable inbox,
            Lanes lanes,
            Receipts receipts,
            ReceiptBook receiptBook,
            Handlers handlers,
            ContentStore contents,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.inbox = inbox;
        this.lanes = lanes;
        this.receipts = receipts;
        this.receiptBook = receiptBook;
        this.handlers = handlers;
        this.contents = contents;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    Outcome deliver(long id) {
        try {
            return transactions.anew(() -> attempt(id));
        } catch (RuntimeException failure) {
            RuleViolation refusal = refusalIn(failure);
            return refusal == null ? failed(id, failure) : refuse(id, refusal);
        }
    }

    /**
     * Delivers them in one transaction, from the first on, as far as they are settled. What stumbles is left out, to be
     * delivered alone: those before it are delivered without it. When the commit itself fails nobody knows whose fault it
     * is, and half of them are tried.
     *
     * @return how the first ones went; only the last of them may be other than settled. Empty if the first one stumbles
     */
    List<Outcome> deliver(List<Long> ids) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            transactions.anew(() -> {
                inbox.lock(ids);
                for (Long id : ids) {
                    outcomes.add(attempt(id));
                    if (outcomes.get(outcomes.size() - 1) != Outcome.SETTLED) {
                        break;
                    }
                }
            });
            return outcomes;
        } catch (RuntimeException stumbled) {
            int sound = outcomes.size() < ids.size() ? outcomes.size() : ids.size() / 2;
            return sound == 0 ? List.of() : deliver(ids.subList(0, sound));
        }
    }

    private Outcome attempt(long id) {
        Optional<InboxDocument> found = inbox.locked(id).filter(InboxDocument::isOpen);
        if (found.isEmpty()) {
            return Outcome.SETTLED;
        }
        InboxDocument document = found.get();
        Lane lane = lane(document);
        if (lane != null && document.sequence() > lane.last() + 1) {
            return Outcome.GAP;
        }
        Optional<ContentRef> missing = document.attachments().stream()
                .filter(file -> !contents.contains(file.sm3()))
                .findFirst();
        if (missing.isPresent()) {
            document.held("waits for attachment " + missing.get().sm3(), now());
            setAside(document, lane);
            return Outcome.SET_ASIDE;
        }
        act(document);
        pass(document, lane);
        return Outcome.SETTLED;
    }

    private void act(InboxDocument document) {
        IncomingDocument incoming = new IncomingDocument(
                document.documentId(),
                document.documentType(),
                document.sender(),
                document.correlationId(),
                document.sentAt(),
                document.receivedAt(),
                readable(document.body()),
                document.attachments());
        if (document.isReceipt()) {
            receiptBook.enter(incoming);
            document.accepted(null, now());
            return;
        }
        DocumentHandler handler = handlers.of(document.documentType())
                .orElseThrow(() -> new DocumentRefused(
                        ReceiptCode.NOT_AUTHORISED, document.documentType() + " is not taken here"));
        Handled handled = handler.handle(incoming);
        document.accepted(handled == null ? null : handled.businessNo(), now());
        receipts.accepted(document);
    }

    /** Its charset was found right when it arrived. */
    private static byte[] readable(byte[] body) {
        try {
            return XmlText.inUtf8(body);
        } catch (XmlText.Unreadable checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    private Outcome refuse(long id, RuleViolation violation) {
        Refusal refusal = violation instanceof DocumentRefused chosen
                ? new Refusal(chosen.receiptCode(), chosen.text())
                : new Refusal(ReceiptCode.NOT_POSSIBLE, violation.getMessage());
        transactions.anew(() -> inbox.locked(id).filter(InboxDocument::isOpen).ifPresent(document -> {
            document.refused(refusal, now());
            receipts.refused(document, refusal);
            pass(document, lane(document));
        }));
        return Outcome.SETTLED;
    }

    private Outcome failed(long id, RuntimeException failure) {
        return transactions.anew(() -> {
            Optional<InboxDocument> found = inbox.locked(id).filter(InboxDocument::isOpen);
            if (found.isEmpty()) {
                return Outcome.SETTLED;
            }
            InboxDocument document = found.get();
            document.failed(
                    words(failure),
                    (int) settings.amount(SettingName.ATTEMPTS),
                    settings.seconds(SettingName.FIRST_PAUSE),
                    now());
            if (document.isOpen()) {
                setAside(document, lane(document));
                return Outcome.SET_ASIDE;
            }
            pass(document, lane(document));
            return Outcome.PARKED;
        });
    }

    /** Documents of other keys may overtake what is set aside; without a key nobody knows, so nobody may. */
    private static void setAside(InboxDocument document, Lane lane) {
        if (document.businessKey() != null) {
            pass(document, lane);
        }
    }

    private static void pass(InboxDocument document, Lane lane) {
        if (lane != null) {
            lane.passed(document.sequence());
        }
    }

    /** Steps over the numbers that were refused on arrival; the last number passed. */
    long advance(String sender, String type) {
        return transactions.anew(() -> {
            Lane lane = lanes.locked(Direction.IN, sender, type);
            inbox.passedNumbers(sender, type, lane.last(), 1000).forEach(lane::passed);
            return lane.last();
        });
    }

    /** Puts a document visibly behind what it waits for. */
    void hold(long id, String forWhat, boolean passes) {
        transactions.anew(() -> inbox.locked(id).filter(InboxDocument::isOpen).ifPresent(document -> {
            document.held(forWhat, now());
            if (passes) {
                pass(document, lane(document));
            }
        }));
    }

    /** Once, when it has waited as long as a document may: the operator has to decide now. */
    void alarmIfOverdue(long id, Instant heldSince) {
        if (heldSince == null
                || heldSince.isAfter(now().minus(transactions.anew(() -> settings.hours(SettingName.GAP_HOLD))))) {
            return;
        }
        transactions.anew(() -> inbox.locked(id).filter(InboxDocument::isOpen).ifPresent(document -> {
            if (document.overdue()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "HD-X101 document {0} of {1} is held since {2}: {3}",
                        document.key(),
                        document.sender(),
                        heldSince,
                        document.reason());
            }
        }));
    }

    private Lane lane(InboxDocument document) {
        return document.sequence() == null
                ? null
                : lanes.locked(Direction.IN, document.sender(), document.documentType());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A refusal may come wrapped by the container. */
    private static RuleViolation refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return violation;
            }
        }
        return null;
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure ? failure.toString() : failure + " / " + root;
    }
}
