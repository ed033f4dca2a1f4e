package org.hongdun.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.exchange.ContentRef;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant T = Instant.parse("2026-03-02T01:15:07.000001Z");

    @Test
    void the_signed_bytes_name_every_field_in_a_fixed_order() {
        Envelope envelope =
                new Envelope("i", "t.v1", "portal", "intranet", 7L, T, T.plusSeconds(1), "c", "b", "d", "k", null);

        assertThat(new String(envelope.canonical(), StandardCharsets.UTF_8)).isEqualTo("""
                hongdun-envelope=1
                id=i
                type=t.v1
                sender=portal
                recipient=intranet
                sequence=7
                sentAt=2026-03-02T01:15:07.000001Z
                expiresAt=2026-03-02T01:15:08.000001Z
                correlation=c
                businessKey=b
                digest=d
                key=k
                attachments=
                """);
    }

    @Test
    void no_two_envelopes_have_the_same_signed_bytes() {
        List<byte[]> signed = Stream.of(
                        new Envelope("a", "t", "s", "r", null, T, T, "x\nbusinessKey=y", null, "d", "k", null),
                        new Envelope("a", "t", "s", "r", null, T, T, "x", "y", "d", "k", null),
                        new Envelope("a", "t", "s", "r", null, T, T, "x%0AbusinessKey=y", null, "d", "k", null),
                        new Envelope("a", "t", "s", "r", 1L, T, T, "x", "y", "d", "k", null),
                        new Envelope("a", "t", "s", "r", null, T, T, "x", "y", "d", "k", "f"))
                .map(Envelope::canonical)
                .toList();

        assertThat(signed.stream().map(b -> new String(b, StandardCharsets.UTF_8)))
                .doesNotHaveDuplicates();
    }

    @Test
    void attachments_come_back_from_their_text() {
        List<ContentRef> files = List.of(
                new ContentRef("a".repeat(64), 5, "\u8D44\u4EA7;\u8D1F\u503A.pdf", "application/pdf"),
                new ContentRef("b".repeat(64), 52_428_800, "x", "image/png"));

        assertThat(Attachments.list(Attachments.text(files))).isEqualTo(files);
        assertThat(Attachments.text(List.of())).isNull();
        assertThat(Attachments.list(null)).isEmpty();
    }

    @Test
    void a_file_name_cannot_smuggle_in_another_line() {
        ContentRef file = new ContentRef("a".repeat(64), 5, "x\n" + "b".repeat(64) + ";1;a/b;y", "image/png");

        assertThatIllegalArgumentException().isThrownBy(() -> Attachments.text(List.of(file)));
    }
}
