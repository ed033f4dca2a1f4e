package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Body;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.Settings;

/**
 * Stores what arrives, before the broker is told that it has arrived. Every document is judged here and either waits for
 * its effect or is refused with a receipt; one that came before is counted and answered, and changes nothing.
 */
@ApplicationScoped
public class Intake {

    private InboxTable inbox;
    private Receipts receipts;
    private Settings settings;
    private Transactions transactions;
    private SignedJudge signed;
    private LegacyJudge legacy;

    protected Intake() {}

    @Inject
    public Intake(
            InboxTable inbox,
            Receipts receipts,
            Settings settings,
            Transactions transactions,
            Side side,
            KeyRing keys,
            Contracts contracts) {
        this.inbox = inbox;
        this.receipts = receipts;
        this.settings = settings;
        this.transactions = transactions;
        this.signed = new SignedJudge(side, keys, contracts);
        this.legacy = new LegacyJudge(contracts);
    }

    /**
     * All of them in one transaction; if that fails, as when another node has just stored one of them, each in its own.
     * After the return the broker may forget them.
     */
    public void take(Source source, List<Arrival> arrivals) {
        try {
            transactions.anew(() -> store(source, arrivals));
        } catch (RuntimeException failed) {
            if (arrivals.size() == 1) {
                throw failed;
            }
            arrivals.forEach(one -> transactions.anew(() -> store(source, List.of(one))));
        }
    }

    private void store(Source source, List<Arrival> arrivals) {
        long bodyLimit = settings.amount(SettingName.BODY_LIMIT);
        List<Judgement> judgements = arrivals.stream()
                .map(a -> source.signed()
                        ? signed.judge(source.partner(), a, bodyLimit)
                        : legacy.judge(source.partner(), a, bodyLimit))
                .toList();
        Known known = new Known(source, arrivals, judgements);
        for (int i = 0; i < arrivals.size(); i++) {
            store(source, arrivals.get(i), judgements.get(i), known);
        }
    }

    private void store(Source source, Arrival arrival, Judgement judgement, Known known) {
        if (!judgement.genuine()) {
            quarantine(source, arrival, judgement, known);
            return;
        }
        String arrivalKey =
                InboxDocument.arrivalKey(source.partner(), judgement.envelope().id());
        if (!known.arrivalKeys.add(arrivalKey)) {
            again(source, arrival, judgement, arrivalKey, known);
            return;
        }
        String sequenceKey = InboxDocument.sequenceKey(judgement.envelope());
        if (sequenceKey != null && !known.sequenceKeys.add(sequenceKey)) {
            Refusal taken = new Refusal(
                    ReceiptCode.SEQUENCE_GAP,
                    "number " + judgement.envelope().sequence() + " belongs to another document");
            quarantine(source, arrival, Judgement.quarantine(judgement.envelope(), taken), known);
            return;
        }
        InboxDocument document = InboxDocument.genuine(judgement.envelope(), body(arrival), arrival.at());
        if (judgement.refusal() != null) {
            document.refused(judgement.refusal(), arrival.at());
            receipts.refused(document, judgement.refusal());
        }
        inbox.add(document);
    }

    /** The same id a second time. What the broker itself has handed over twice gets no second answer. */
    private void again(Source source, Arrival arrival, Judgement judgement, String arrivalKey, Known known) {
        InboxDocument first = inbox.lockedByArrivalKey(arrivalKey).orElseThrow();
        first.cameAgain();
        if (Objects.equals(first.digest(), body(arrival).digest())) {
            if (!arrival.redelivered()) {
                receipts.duplicate(first);
            }
            return;
        }
        Refusal other = new Refusal(ReceiptCode.DUPLICATE, "this id has come before with another body, which counts");
        InboxDocument second = quarantined(source, arrival, Judgement.quarantine(judgement.envelope(), other), known);
        if (second != null) {
            receipts.otherBodyUnderSameId(second, other);
        }
    }

    private void quarantine(Source source, Arrival arrival, Judgement judgement, Known known) {
        InboxDocument document = quarantined(source, arrival, judgement, known);
        if (document != null) {
            receipts.refused(document, judgement.refusal());
        }
    }

    private InboxDocument quarantined(Source source, Arrival arrival, Judgement judgement, Known known) {
        InboxDocument document = InboxDocument.quarantined(
                judgement.envelope(), body(arrival), quarantineId(source, arrival), arrival.at());
        if (!known.arrivalKeys.add(document.arrivalKey())) {
            return null;
        }
        document.refused(judgement.refusal(), arrival.at());
        inbox.add(document);
        return document;
    }

    private static String quarantineId(Source source, Arrival arrival) {
        return source.partner() + "|" + arrival.arrivalId();
    }

    private static Body body(Arrival arrival) {
        return arrival.body() == null ? Body.of(new byte[0]) : arrival.body();
    }

    /** What the inbox holds already of this batch, asked once for all. */
    private final class Known {

        private final Set<String> arrivalKeys;
        private final Set<String> sequenceKeys;

        Known(Source source, List<Arrival> arrivals, List<Judgement> judgements) {
            List<String> keys = new ArrayList<>();
            arrivals.forEach(a -> keys.add(InboxDocument.quarantineKey(quarantineId(source, a))));
            judgements.forEach(j -> keys.add(
                    InboxDocument.arrivalKey(source.partner(), j.envelope().id())));
            List<String> numbers = judgements.stream()
                    .map(j -> InboxDocument.sequenceKey(j.envelope()))
                    .filter(Objects::nonNull)
                    .toList();
            arrivalKeys = new HashSet<>(inbox.knownArrivalKeys(keys));
            sequenceKeys = numbers.isEmpty() ? new HashSet<>() : new HashSet<>(inbox.knownSequenceKeys(numbers));
        }
    }
}
