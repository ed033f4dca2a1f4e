package org.hongdun.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class InboxDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration FIRST = Duration.ofSeconds(2);

    @Test
    void our_trouble_is_retried_after_growing_pauses_and_then_parked() {
        InboxDocument document = arrived();

        document.failed("db", 4, FIRST, NOW);
        assertThat(document.nextAttemptAt()).isEqualTo(NOW.plusSeconds(2));
        document.failed("db", 4, FIRST, NOW);
        assertThat(document.nextAttemptAt()).isEqualTo(NOW.plusSeconds(8));
        document.failed("db", 4, FIRST, NOW);
        assertThat(document.nextAttemptAt()).isEqualTo(NOW.plusSeconds(32));
        assertThat(document.state()).isEqualTo(DocumentState.RETRYING);

        document.failed("db", 4, FIRST, NOW);
        assertThat(document.state()).isEqualTo(DocumentState.PARKED);
        assertThat(document.isOpen()).isFalse();
    }

    @Test
    void no_pause_is_longer_than_a_quarter_of_an_hour() {
        InboxDocument document = arrived();

        for (int i = 0; i < 30; i++) {
            document.failed("db", 99, FIRST, NOW);
        }

        assertThat(document.nextAttemptAt()).isEqualTo(NOW.plusSeconds(900));
    }

    @Test
    void an_accepted_document_is_never_touched_again() {
        InboxDocument document = arrived();
        document.accepted("TS1", NOW);

        assertThat(document.mayDiscard()).isFalse();
        assertThat(document.mayCorrect()).isFalse();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(document::resubmit)
                .returns(ExchangeError.NOT_POSSIBLE_IN_STATE, RuleViolation::reason);
    }

    @Test
    void a_refused_document_can_be_mended_and_tried_again() {
        InboxDocument document = arrived();
        document.refused(new Refusal(ReceiptCode.NOT_VALID, "line 4"), NOW);

        document.correct("t.v1", new byte[] {2}, "digest");

        assertThat(document.state()).isEqualTo(DocumentState.RECEIVED);
        assertThat(document.receiptCode()).isNull();
    }

    @Test
    void what_cannot_be_believed_can_only_be_discarded() {
        InboxDocument forged = InboxDocument.quarantined(envelope("1"), Body.of(new byte[] {1}), "portal|m1", NOW);
        forged.refused(new Refusal(ReceiptCode.SIGNATURE_WRONG, "no"), NOW);

        assertThat(forged.mayResubmit()).isFalse();
        assertThat(forged.mayCorrect()).isFalse();
        assertThat(forged.mayDiscard()).isTrue();
    }

    @Test
    void a_forgery_does_not_occupy_the_id_of_a_genuine_document() {
        InboxDocument forged = InboxDocument.quarantined(envelope("1"), Body.of(new byte[] {1}), "portal|1", NOW);

        assertThat(forged.arrivalKey()).isNotEqualTo(InboxDocument.arrivalKey("portal", "1"));
    }

    @Test
    void the_sender_of_an_open_document_is_told_of_its_discarding_once() {
        InboxDocument open = arrived();
        InboxDocument refused = arrived();
        refused.refused(new Refusal(ReceiptCode.NOT_VALID, "line 4"), NOW);

        assertThat(open.discard("lost cause", NOW)).isTrue();
        assertThat(refused.discard("lost cause", NOW)).isFalse();
    }

    private static InboxDocument arrived() {
        return InboxDocument.genuine(envelope("1"), Body.of(new byte[] {1}), NOW);
    }

    private static Envelope envelope(String id) {
        return new Envelope(id, "t.v1", "portal", "intranet", 1L, NOW, NOW, null, null, null, null, null);
    }
}
