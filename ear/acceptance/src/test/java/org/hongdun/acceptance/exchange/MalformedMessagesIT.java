package org.hongdun.acceptance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.acceptance.exchange.Hotline.Protocol;
import org.hongdun.acceptance.exchange.Hotline.Receipt;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What old systems send that is no complaint: each message gets one receipt, and none holds up the next. */
@OnTheSite
@Tag("postgresql")
class MalformedMessagesIT {

    private static final String GOOD = Complaints.valid("IT-BAD");
    private static final int ELEVEN_MEGABYTES = 11 * 1024 * 1024;

    private record Bad(String what, int code, byte[] body, Map<String, String> properties) {}

    private final RunningSite site;

    MalformedMessagesIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void twenty_five_bad_messages_get_a_receipt_each_and_the_next_good_one_a_number() {
        List<Bad> bad = badMessages();
        assertThat(bad).hasSize(25);
        long before = site.number(Side.INTRANET, "select count(*) from complaint");
        try (Hotline hotline = new Hotline(site.site().settings())) {
            hotline.receipts(500);
            Map<String, Integer> wanted = new LinkedHashMap<>();
            for (int i = 0; i < bad.size(); i++) {
                String id = "bad-" + i + "-" + bad.get(i).what();
                wanted.put(id, bad.get(i).code());
                Map<String, String> properties = new LinkedHashMap<>(bad.get(i).properties());
                properties.put("HdMessageId", id);
                hotline.send(Protocol.CORE, bad.get(i).body(), properties);
            }
            String good = "good-" + System.nanoTime();
            Instant sent = Instant.now();
            hotline.send(Protocol.CORE, Complaints.bytes(Complaints.valid(good)), Map.of("HdMessageId", good));

            Map<String, List<Receipt>> receipts = new LinkedHashMap<>();
            while (!receipts.containsKey(good)) {
                Receipt receipt = hotline.receipt(30_000);
                assertThat(receipt).as("a receipt after %s", receipts.keySet()).isNotNull();
                receipts.computeIfAbsent(receipt.messageId(), id -> new ArrayList<>())
                        .add(receipt);
            }
            Duration took = Duration.between(sent, Instant.now());
            hotline.receipts(1_000)
                    .forEach(late -> receipts.computeIfAbsent(late.messageId(), id -> new ArrayList<>())
                            .add(late));

            List<Receipt> ofGood = receipts.remove(good);
            assertThat(ofGood).hasSize(1);
            assertThat(ofGood.get(0).code()).isZero();
            assertThat(ofGood.get(0).businessNo()).startsWith("TS");
            assertThat(receipts.values()).allMatch(all -> all.size() == 1);
            assertThat(codes(receipts)).containsExactlyInAnyOrderEntriesOf(wanted);
            assertThat(took).isLessThan(Duration.ofSeconds(30));
        }
        assertThat(site.number(Side.INTRANET, "select count(*) from complaint")).isEqualTo(before + 1);
    }

    private static Map<String, Integer> codes(Map<String, List<Receipt>> receipts) {
        return receipts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0).code()));
    }

    private static List<Bad> badMessages() {
        return List.of(
                bad("nothing", 301, ""),
                bad("no-xml", 301, "投诉：电热水壶漏电"),
                bad("not-closed", 301, GOOD.replace("</complaint>", "")),
                bad("cut-off", 301, GOOD.substring(0, 300)),
                bad("two-roots", 301, GOOD + "<complaint/>"),
                bad("dtd", 301, GOOD.replace("?>", "?><!DOCTYPE complaint [<!ENTITY a \"b\">]>")),
                bad("outer-entity", 301, withEntity("SYSTEM \"file:///etc/hostname\"")),
                bad("many-entities", 301, withEntity("\"" + "ha".repeat(1000) + "\"")),
                new Bad("gbk-said-to-be-utf8", 301, GOOD.getBytes(Charset.forName("GBK")), Map.of()),
                new Bad("half-a-character", 301, halfACharacter(), Map.of()),
                bad("unknown-namespace", 301, GOOD.replace("12315-complaint.v1", "12315-complaint.v9")),
                bad("no-namespace", 301, GOOD.replace(" xmlns=\"urn:hongdun:12315-complaint.v1\"", "")),
                bad(
                        "other-root",
                        301,
                        GOOD.replace("complaint xmlns", "grievance xmlns").replace("/complaint", "/grievance")),
                bad("facts-missing", 301, GOOD.replaceAll("<facts>.*</facts>", "")),
                bad("number-missing", 301, GOOD.replaceAll("<no>.*</no>", "")),
                bad("facts-empty", 301, GOOD.replaceAll("<facts>.*</facts>", "<facts></facts>")),
                bad(
                        "facts-too-long",
                        301,
                        GOOD.replaceAll("<facts>.*</facts>", "<facts>" + "长".repeat(4001) + "</facts>")),
                bad("element-nobody-knows", 301, GOOD.replace("<facts>", "<mood>bad</mood><facts>")),
                bad("kind-not-in-the-list", 301, GOOD.replace(">COMPLAINT<", ">GRUMBLE<")),
                bad("channel-not-in-the-list", 301, GOOD.replace(">PHONE<", ">FAX<")),
                bad("no-date", 301, GOOD.replace("2026-03-02T09:15:00+08:00", "2026-02-30")),
                bad("unit-nobody-knows", 302, GOOD.replace("</facts>", "</facts><unit>999999</unit>")),
                bad(
                        "eleven-megabytes",
                        104,
                        GOOD.replace("</facts>", "</facts><!--" + "x".repeat(ELEVEN_MEGABYTES) + "-->")),
                new Bad("another-systems-contract", 203, GOOD.getBytes(UTF_8), Map.of("HdType", "registry-subject.v1")),
                new Bad("no-time", 301, GOOD.getBytes(UTF_8), Map.of("HdSentAt", "yesterday")));
    }

    private static Bad bad(String what, int code, String body) {
        return new Bad(what, code, body.getBytes(UTF_8), Map.of());
    }

    private static String withEntity(String definition) {
        return GOOD.replace("?>", "?><!DOCTYPE complaint [<!ENTITY a " + definition + ">]>")
                .replace("<facts>", "<facts>&a;");
    }

    /** A Chinese character takes three bytes; the second and third are lost. */
    private static byte[] halfACharacter() {
        byte[] whole = GOOD.getBytes(UTF_8);
        int at = new String(whole, UTF_8).indexOf('漏');
        int from = GOOD.substring(0, at).getBytes(UTF_8).length + 1;
        byte[] half = new byte[whole.length - 2];
        System.arraycopy(whole, 0, half, 0, from);
        System.arraycopy(whole, from + 2, half, from, half.length - from);
        return half;
    }
}
