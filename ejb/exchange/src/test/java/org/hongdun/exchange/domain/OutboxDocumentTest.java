package org.hongdun.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class OutboxDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final Lane lane = new Lane(Direction.OUT, "intranet", "t.v1");

    @Test
    void an_acceptance_is_the_last_word() {
        OutboxDocument document = sent();

        assertThat(document.receipted(false, 0, null, "NJ1", NOW)).isTrue();
        assertThat(document.receipted(false, 201, "forged", null, NOW)).isFalse();

        assertThat(document.state()).isEqualTo(DocumentState.RECEIPTED);
        assertThat(document.businessNo()).isEqualTo("NJ1");
    }

    @Test
    void an_acceptance_displaces_a_refusal() {
        OutboxDocument document = sent();

        document.receipted(false, 201, "forged", null, NOW);

        assertThat(document.receipted(false, 0, null, null, NOW)).isTrue();
        assertThat(document.state()).isEqualTo(DocumentState.RECEIPTED);
    }

    @Test
    void a_duplicate_settles_nothing_by_itself() {
        OutboxDocument document = sent();

        assertThat(document.receipted(true, 0, null, null, NOW)).isFalse();
        assertThat(document.state()).isEqualTo(DocumentState.SENT);
        assertThat(document.duplicates()).isOne();
    }

    @Test
    void a_duplicate_settles_what_was_sent_again_for_want_of_an_answer() {
        OutboxDocument document = sent();
        document.resubmit();
        document.sent(NOW);

        assertThat(document.receipted(true, 0, null, "NJ1", NOW)).isTrue();
        assertThat(document.state()).isEqualTo(DocumentState.RECEIPTED);
    }

    @Test
    void a_receipt_that_overtakes_our_own_note_of_the_sending_counts() {
        OutboxDocument document = numbered();

        document.receipted(false, 0, null, null, NOW);
        document.sent(NOW);

        assertThat(document.state()).isEqualTo(DocumentState.RECEIPTED);
    }

    @Test
    void a_receipt_for_what_has_never_left_is_refused() {
        OutboxDocument document = written();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> document.receipted(false, 0, null, null, NOW))
                .returns(ExchangeError.NOT_POSSIBLE_IN_STATE, RuleViolation::reason);
    }

    @Test
    void a_resubmission_keeps_id_and_number_and_is_a_sending_of_its_own() {
        OutboxDocument document = sent();
        String first = document.transmissionId();

        document.resubmit();
        document.number(null, NOW.plusSeconds(9), NOW.plusSeconds(10));

        assertThat(document.sequence()).isEqualTo(1);
        assertThat(document.transmissionId()).isNotEqualTo(first);
        assertThat(document.state()).isEqualTo(DocumentState.WAITING);
    }

    @Test
    void what_the_other_end_refused_for_its_content_is_not_sent_again() {
        OutboxDocument document = sent();
        document.receipted(false, 301, "line 1", null, NOW);

        assertThat(document.mayResubmit()).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(document::resubmit);
    }

    @Test
    void a_numbered_document_cannot_be_discarded_because_its_number_is_waited_for() {
        assertThat(written().mayDiscard()).isTrue();
        assertThat(numbered().mayDiscard()).isFalse();
    }

    private OutboxDocument written() {
        return new OutboxDocument(OutgoingDocument.of("intranet", "t.v1", "K", new byte[] {1}), NOW);
    }

    private OutboxDocument numbered() {
        OutboxDocument document = written();
        document.number(lane, NOW, NOW.plusSeconds(3600));
        return document;
    }

    private OutboxDocument sent() {
        OutboxDocument document = numbered();
        document.sent(NOW);
        return document;
    }
}
