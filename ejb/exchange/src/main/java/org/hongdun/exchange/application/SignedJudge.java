package org.hongdun.exchange.application;

import java.time.DateTimeException;
import java.time.Instant;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Attachments;
import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.domain.Texts;
import org.hongdun.exchange.keys.KeyRing;

/**
 * Judges what comes from the other side of the gap: nothing in the envelope is believed before its signature is. The order
 * of the questions is the order of the codes: who (203, 202, 201), whole (101), in time (103), of a size (104), allowed
 * (203), well said (301).
 */
class SignedJudge {

    private final Side side;
    private final KeyRing keys;
    private final Contracts contracts;

    SignedJudge(Side side, KeyRing keys, Contracts contracts) {
        this.side = side;
        this.keys = keys;
        this.contracts = contracts;
    }

    Judgement judge(String partner, Arrival arrival, long bodyLimit) {
        Envelope envelope;
        String signature;
        try {
            envelope = envelope(arrival);
            signature = required(arrival, Headers.SIGNATURE);
        } catch (IllegalArgumentException | DateTimeException incomplete) {
            return Judgement.quarantine(
                    claimed(partner, arrival),
                    new Refusal(ReceiptCode.SIGNATURE_WRONG, "envelope: " + incomplete.getMessage()));
        }
        Refusal doubt = doubt(partner, envelope, signature, arrival);
        if (doubt != null) {
            return Judgement.quarantine(claimed(partner, arrival), doubt);
        }
        return Judgement.of(envelope, objection(envelope, arrival, bodyLimit));
    }

    private Refusal doubt(String partner, Envelope envelope, String signature, Arrival arrival) {
        if (!envelope.sender().equals(partner) || !envelope.recipient().equals(side.name())) {
            return new Refusal(
                    ReceiptCode.NOT_AUTHORISED,
                    "from " + envelope.sender() + " to " + envelope.recipient() + " does not belong on this queue");
        }
        Refusal unsigned = keys.objection(envelope, signature);
        if (unsigned != null) {
            return unsigned;
        }
        if (arrival.body() == null) {
            return new Refusal(ReceiptCode.NOT_VALID, arrival.unreadable());
        }
        if (!arrival.body().digest().equals(envelope.digest())) {
            return new Refusal(
                    ReceiptCode.DIGEST_WRONG,
                    "body has digest " + arrival.body().digest());
        }
        return null;
    }

    private Refusal objection(Envelope envelope, Arrival arrival, long bodyLimit) {
        if (!envelope.expiresAt().isAfter(arrival.at())) {
            return new Refusal(ReceiptCode.EXPIRED, "expired at " + envelope.expiresAt());
        }
        if (arrival.body().length() > bodyLimit || arrival.body().bytes() == null) {
            return new Refusal(ReceiptCode.TOO_LARGE, arrival.body().length() + " bytes, at most " + bodyLimit);
        }
        if (!contracts.knows(envelope.type())) {
            return new Refusal(ReceiptCode.NOT_VALID, "line 1: no contract " + envelope.type());
        }
        if (!contracts.maySend(envelope.sender(), envelope.type())) {
            return new Refusal(ReceiptCode.NOT_AUTHORISED, envelope.sender() + " may not send " + envelope.type());
        }
        return contracts
                .objection(envelope.type(), arrival.body().bytes())
                .map(text -> new Refusal(ReceiptCode.NOT_VALID, text))
                .orElse(null);
    }

    private static Envelope envelope(Arrival arrival) {
        if (!Headers.ENVELOPE_VERSION.equals(arrival.property(Headers.ENVELOPE))) {
            throw new IllegalArgumentException(Headers.ENVELOPE + " is not " + Headers.ENVELOPE_VERSION);
        }
        String sequence = arrival.property(Headers.SEQUENCE);
        String attachments = arrival.property(Headers.ATTACHMENTS);
        Attachments.list(attachments);
        String type = required(arrival, Headers.TYPE);
        if (!Contracts.isTypeName(type)) {
            throw new IllegalArgumentException(Headers.TYPE + " is not the name of a contract");
        }
        return new Envelope(
                atMost(64, required(arrival, Headers.ID), Headers.ID),
                type,
                atMost(32, required(arrival, Headers.SENDER), Headers.SENDER),
                atMost(32, required(arrival, Headers.RECIPIENT), Headers.RECIPIENT),
                sequence == null ? null : positive(sequence),
                Instant.parse(required(arrival, Headers.SENT_AT)),
                Instant.parse(required(arrival, Headers.EXPIRES_AT)),
                atMost(64, arrival.property(Headers.CORRELATION), Headers.CORRELATION),
                atMost(64, arrival.property(Headers.BUSINESS_KEY), Headers.BUSINESS_KEY),
                atMost(64, required(arrival, Headers.DIGEST), Headers.DIGEST),
                atMost(32, required(arrival, Headers.KEY), Headers.KEY),
                attachments);
    }

    static long positive(String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(Headers.SEQUENCE + " is not a positive number");
        }
        return Long.parseLong(number);
    }

    private static String required(Arrival arrival, String name) {
        String value = arrival.property(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static String atMost(int most, String value, String name) {
        if (value != null && value.length() > most) {
            throw new IllegalArgumentException(name + " is longer than " + most + " characters");
        }
        return value;
    }

    /** What may be kept of an envelope that is not believed. */
    static Envelope claimed(String partner, Arrival arrival) {
        String id = arrival.property(Headers.ID);
        String type = arrival.property(Headers.TYPE);
        return new Envelope(
                id == null || id.length() > 64 ? Texts.cut(arrival.nameOfBytes(), 64) : Texts.cut(id, 64),
                type != null && Contracts.isTypeName(type) ? type : "?",
                partner,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Texts.cut(arrival.property(Headers.KEY), 32),
                null);
    }
}
