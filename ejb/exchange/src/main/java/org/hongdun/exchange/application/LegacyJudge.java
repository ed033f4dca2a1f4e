package org.hongdun.exchange.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.domain.Texts;

/**
 * Judges what comes from an old system. Its account at the broker is its proof, and what it does not say is filled in: the
 * id from the bytes, the type from the namespace of the root, the time from the arrival.
 */
class LegacyJudge {

    private final Contracts contracts;

    LegacyJudge(Contracts contracts) {
        this.contracts = contracts;
    }

    Judgement judge(String partner, Arrival arrival, long bodyLimit) {
        Draft draft = new Draft(partner, arrival);
        draft.read();
        if (draft.refusal == null) {
            draft.refusal = objection(draft, bodyLimit);
        }
        return Judgement.of(draft.envelope(), draft.refusal);
    }

    private Refusal objection(Draft draft, long bodyLimit) {
        Arrival arrival = draft.arrival;
        if (arrival.body() == null) {
            return new Refusal(ReceiptCode.NOT_VALID, arrival.unreadable());
        }
        if (arrival.body().length() > bodyLimit || arrival.body().bytes() == null) {
            return new Refusal(ReceiptCode.TOO_LARGE, arrival.body().length() + " bytes, at most " + bodyLimit);
        }
        if (draft.type != null && contracts.knows(draft.type) && !contracts.maySend(draft.partner, draft.type)) {
            return new Refusal(ReceiptCode.NOT_AUTHORISED, draft.partner + " may not send " + draft.type);
        }
        Contracts.Look look = contracts.look(draft.type, arrival.body().bytes());
        if (look.type() != null) {
            draft.type = look.type();
        }
        if (look.objection() != null) {
            return new Refusal(ReceiptCode.NOT_VALID, look.objection());
        }
        return contracts.maySend(draft.partner, draft.type)
                ? null
                : new Refusal(ReceiptCode.NOT_AUTHORISED, draft.partner + " may not send " + draft.type);
    }

    private static final class Draft {

        private final String partner;
        private final Arrival arrival;
        private String id;
        private String type;
        private Long sequence;
        private Instant sentAt;
        private Refusal refusal;

        Draft(String partner, Arrival arrival) {
            this.partner = partner;
            this.arrival = arrival;
            this.id = arrival.nameOfBytes();
            this.sentAt = arrival.at();
        }

        void read() {
            try {
                readId();
                readType();
                if (arrival.property(Headers.SEQUENCE) != null) {
                    sequence = SignedJudge.positive(
                            arrival.property(Headers.SEQUENCE).strip());
                }
                if (arrival.property(Headers.SENT_AT) != null) {
                    sentAt = OffsetDateTime.parse(
                                    arrival.property(Headers.SENT_AT).strip())
                            .toInstant();
                }
            } catch (IllegalArgumentException malformed) {
                refusal = new Refusal(ReceiptCode.NOT_VALID, malformed.getMessage());
            } catch (DateTimeException malformed) {
                refusal = new Refusal(ReceiptCode.NOT_VALID, Headers.SENT_AT + " is no ISO 8601 time with offset");
            }
        }

        private void readId() {
            String given = arrival.property(Headers.ID);
            if (given == null) {
                return;
            }
            if (given.length() > 64 || !given.equals(Texts.cut(given, 64))) {
                throw new IllegalArgumentException(
                        Headers.ID + " is longer than 64 characters or holds control characters");
            }
            id = given;
        }

        private void readType() {
            String given = arrival.property(Headers.TYPE);
            if (given == null) {
                return;
            }
            if (!Contracts.isTypeName(given.strip())) {
                throw new IllegalArgumentException(Headers.TYPE + " is not the name of a contract");
            }
            type = given.strip();
        }

        Envelope envelope() {
            return new Envelope(
                    id, type == null ? "?" : type, partner, null, sequence, sentAt, null, null, null, null, null, null);
        }
    }
}
