package org.hongdun.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyJudgeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final long LIMIT = 10_485_760;
    private static final String TYPE = "12315-complaint.v1";
    private static final String EXAMPLE = resource(TYPE);

    private final LegacyJudge judge = new LegacyJudge(new Contracts());

    @Test
    void what_the_sender_does_not_say_is_filled_in() {
        Judgement judgement = judged(Map.of(), utf8(EXAMPLE));

        assertThat(judgement.refusal()).isNull();
        assertThat(judgement.envelope().id()).isEqualTo("name-of-bytes");
        assertThat(judgement.envelope().type()).isEqualTo(TYPE);
        assertThat(judgement.envelope().sentAt()).isEqualTo(NOW);
        assertThat(judgement.envelope().sequence()).isNull();
    }

    @Test
    void what_the_sender_says_counts() {
        Judgement judgement = judged(
                Map.of(
                        Headers.ID, "12315-20260302-000001",
                        Headers.TYPE, TYPE,
                        Headers.SENT_AT, "2026-03-02T08:59:00+08:00",
                        Headers.SEQUENCE, "12"),
                utf8(EXAMPLE));

        assertThat(judgement.refusal()).isNull();
        assertThat(judgement.envelope().id()).isEqualTo("12315-20260302-000001");
        assertThat(judgement.envelope().sequence()).isEqualTo(12);
        assertThat(judgement.envelope().sentAt()).isEqualTo(Instant.parse("2026-03-02T00:59:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void a_bad_body_is_refused_with_the_right_code(String what, byte[] body, ReceiptCode code) {
        Judgement judgement = judged(Map.of(), body);

        assertThat(judgement.refusal()).isNotNull();
        assertThat(judgement.refusal().code()).isEqualTo(code);
        assertThat(judgement.refusal().text()).isNotBlank();
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                bad("empty", new byte[0]),
                bad("blank", utf8("   \n ")),
                bad("no XML at all", utf8("complaint;12315-1;PHONE")),
                bad("JSON", utf8("{\"no\":\"12315-1\"}")),
                bad("not well-formed", utf8(EXAMPLE.replace("</facts>", ""))),
                bad("cut off", utf8(EXAMPLE.substring(0, EXAMPLE.length() / 2))),
                bad("two roots", utf8(EXAMPLE + EXAMPLE.substring(EXAMPLE.indexOf("<complaint")))),
                bad("text behind the root", utf8(EXAMPLE + "end")),
                bad("DTD", utf8(EXAMPLE.replace("<complaint", "<!DOCTYPE complaint><complaint"))),
                bad("undeclared entity", utf8(EXAMPLE.replace("<claim>", "<claim>&nbsp;"))),
                bad("control character", utf8(EXAMPLE.replace("<claim>", "<claim>\u0001"))),
                bad("GBK as UTF-8", EXAMPLE.getBytes(Charset.forName("GBK"))),
                bad("lost characters", utf8(EXAMPLE.replace("<claim>", "<claim>\uFFFD\uFFFD"))),
                bad("unknown charset", utf8(EXAMPLE.replace("UTF-8", "EBCDIC-CP-US"))),
                bad("UTF-16", EXAMPLE.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)),
                bad("missing element", utf8(EXAMPLE.replaceFirst("<channel>.*</channel>", ""))),
                bad(
                        "wrong order",
                        utf8(EXAMPLE.replaceFirst("(?s)(<kind>.*?</kind>)(.*?)(<channel>.*?</channel>)", "$3$2$1"))),
                bad("element twice", utf8(EXAMPLE.replace("<kind>", "<kind>REPORT</kind><kind>"))),
                bad("unknown element", utf8(EXAMPLE.replace("<claim>", "<priority>1</priority><claim>"))),
                bad("unknown code", utf8(EXAMPLE.replace("PHONE", "FAX"))),
                bad("wrong date", utf8(EXAMPLE.replace("2026-02-20", "2026-02-30"))),
                bad("time without date", utf8(EXAMPLE.replace("2026-03-02T09:15:00+08:00", "09:15"))),
                bad("negative amount", utf8(EXAMPLE.replace("199.00", "-1.00"))),
                bad("three decimals", utf8(EXAMPLE.replace("199.00", "199.001"))),
                bad("empty number", utf8(EXAMPLE.replaceFirst("<no>.*</no>", "<no></no>"))),
                bad("too long", utf8(EXAMPLE.replaceFirst("<facts>", "<facts>" + "x".repeat(4_001)))),
                bad("no namespace", utf8(EXAMPLE.replace(" xmlns=\"urn:hongdun:12315-complaint.v1\"", ""))),
                bad("unknown namespace", utf8(EXAMPLE.replace("12315-complaint.v1", "12315-lament.v1"))),
                bad("later version", utf8(EXAMPLE.replace("12315-complaint.v1", "12315-complaint.v2"))),
                bad("contract of another", utf8(EXAMPLE.replace("12315-complaint.v1", "registry-subject.v1"))),
                arguments("11 MB", new byte[11 << 20], ReceiptCode.TOO_LARGE));
    }

    private static Arguments bad(String what, byte[] body) {
        return arguments(what, body, ReceiptCode.NOT_VALID);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badProperties")
    void a_bad_property_is_refused_with_301(String name, String value) {
        Judgement judgement = judged(Map.of(name, value), utf8(EXAMPLE));

        assertThat(judgement.refusal()).isNotNull();
        assertThat(judgement.refusal().code()).isEqualTo(ReceiptCode.NOT_VALID);
        assertThat(judgement.refusal().text()).contains(name);
        assertThat(judgement.envelope().id()).isEqualTo("name-of-bytes");
    }

    static Stream<Arguments> badProperties() {
        return Stream.of(
                arguments(Headers.ID, "x".repeat(65)),
                arguments(Headers.ID, "a\u0000b"),
                arguments(Headers.SEQUENCE, "0"),
                arguments(Headers.SEQUENCE, "-1"),
                arguments(Headers.SEQUENCE, "seven"),
                arguments(Headers.SENT_AT, "yesterday"),
                arguments(Headers.SENT_AT, "2026-03-02T09:00:00"),
                arguments(Headers.TYPE, "../../etc/passwd"));
    }

    @Test
    void a_named_contract_that_does_not_fit_the_body_is_301() {
        assertThat(judged(Map.of(Headers.TYPE, TYPE), utf8(EXAMPLE.replace("complaint.v1", "status.v1")))
                        .refusal()
                        .code())
                .isEqualTo(ReceiptCode.NOT_VALID);
    }

    @Test
    void a_contract_of_another_system_is_203() {
        byte[] subject = utf8(resource("registry-subject.v1"));

        assertThat(judged(Map.of(), subject).refusal().code()).isEqualTo(ReceiptCode.NOT_AUTHORISED);
        assertThat(judged(Map.of(Headers.TYPE, "registry-subject.v1"), subject)
                        .refusal()
                        .code())
                .isEqualTo(ReceiptCode.NOT_AUTHORISED);
    }

    @Test
    void a_message_that_is_neither_text_nor_bytes_is_301() {
        Arrival map = new Arrival(Map.of(), null, "neither text nor bytes", "m1", "n1", false, NOW);

        assertThat(judge.judge("legacy-12315", map, LIMIT).refusal().code()).isEqualTo(ReceiptCode.NOT_VALID);
    }

    private Judgement judged(Map<String, String> properties, byte[] body) {
        return judge.judge(
                "legacy-12315", new Arrival(properties, Body.of(body), null, "m1", "name-of-bytes", false, NOW), LIMIT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String type) {
        try (var in = LegacyJudgeTest.class.getResourceAsStream("/contracts/" + type + ".example.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
