package org.hongdun.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.LedgerLine;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.xml.XmlNode;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Intake, order, effect and receipts on the real databases of both sides; only the broker is left out. */
class InboxRulesTest {

    private static final Source PORTAL = new Source("portal", true);
    private static final Source LEGACY = new Source("legacy-12315", false);

    @TempDir
    private static Path keys;

    /** Which database stands on both sides. */
    enum On {
        H2(TestDatabase.PORTAL_ON_H2, TestDatabase.INTRANET_ON_H2),
        POSTGRESQL(TestDatabase.PORTAL_ON_POSTGRESQL, TestDatabase.INTRANET_ON_POSTGRESQL);

        private final TestDatabase portal;
        private final TestDatabase intranet;

        On(TestDatabase portal, TestDatabase intranet) {
            this.portal = portal;
            this.intranet = intranet;
        }

        TwoSides fresh() throws IOException {
            return new TwoSides(portal, intranet, keys.resolve(name() + System.nanoTime()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_has_its_effect_and_its_receipt_settles_the_outbox(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);

        deliver(sides, sides.nextFromPortal());
        carryReceiptsHome(sides);

        assertThat(sides.effects()).containsExactly(id);
        assertThat(sides.portal.left(id).state()).isEqualTo(DocumentState.RECEIPTED);
        assertThat(sides.portal.left(id).businessNo()).isEqualTo("NO1");
        assertThat(sides.toldToPortal)
                .singleElement()
                .returns("NO1", r -> r.businessNo())
                .returns(true, r -> r.accepted());
    }

    @ParameterizedTest
    @EnumSource
    void documents_that_arrive_in_any_order_act_in_the_order_of_their_numbers(On on) throws IOException {
        TwoSides sides = on.fresh();
        List<String> filed = IntStream.range(0, 60)
                .mapToObj(i -> sides.file("K" + i % 7, null))
                .toList();
        List<Arrival> arrivals = new ArrayList<>(sides.nextFromPortal());
        Collections.shuffle(arrivals, new Random(7));

        for (int i = 0; i < arrivals.size(); i += 9) {
            deliver(sides, arrivals.subList(i, Math.min(arrivals.size(), i + 9)));
        }

        assertThat(sides.effects()).isEqualTo(filed);
    }

    @ParameterizedTest
    @EnumSource
    void a_replayed_document_is_answered_and_changes_nothing(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);
        List<Arrival> arrivals = sides.nextFromPortal();

        deliver(sides, arrivals);
        IntStream.range(0, 3).forEach(i -> deliver(sides, arrivals));

        assertThat(sides.effects()).containsExactly(id);
        assertThat(sides.intranet.arrived(id).duplicates()).isEqualTo(3);
        assertThat(sides.intranet.receiptsFor(id))
                .containsExactly("ACCEPTED 0", "DUPLICATE 0", "DUPLICATE 0", "DUPLICATE 0");
    }

    @ParameterizedTest
    @EnumSource
    void a_document_twice_in_one_batch_acts_once(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);
        Arrival arrival = sides.nextFromPortal().get(0);

        deliver(sides, List.of(arrival, arrival));

        assertThat(sides.effects()).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_broker_hands_over_again_gets_no_second_receipt(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);
        Arrival first = sides.nextFromPortal().get(0);
        Arrival again = new Arrival(
                first.properties(), first.body(), null, first.arrivalId(), first.nameOfBytes(), true, first.at());

        deliver(sides, List.of(first));
        deliver(sides, List.of(again));

        assertThat(sides.effects()).containsExactly(id);
        assertThat(sides.intranet.receiptsFor(id)).containsExactly("ACCEPTED 0");
    }

    @ParameterizedTest
    @EnumSource
    void another_body_under_the_same_id_is_402_and_a_line_for_the_operator(On on) throws IOException {
        TwoSides sides = on.fresh();
        byte[] other = TwoSides.complaint().replace("199.00", "299.00").getBytes(StandardCharsets.UTF_8);

        deliverLegacy(sides, complaint("c-1", null), other(complaint("c-1", null), other));

        assertThat(sides.effects()).containsExactly("c-1");
        assertThat(sides.intranet.receiptsFor("c-1")).containsExactlyInAnyOrder("ACCEPTED 0", "DUPLICATE 402");
        assertThat(rows(sides, "state", "REFUSED")).singleElement().returns(402, DocumentRow::code);
    }

    @ParameterizedTest
    @EnumSource
    void a_forgery_is_kept_and_does_not_stand_in_the_way_of_the_genuine_document(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);
        Arrival genuine = sides.nextFromPortal().get(0);
        Map<String, String> forged = new HashMap<>(genuine.properties());
        forged.put(Headers.BUSINESS_KEY, "OTHER");

        deliver(sides, List.of(TwoSides.arrival(forged, genuine.body().bytes())));
        assertThat(sides.effects()).isEmpty();
        deliver(sides, List.of(genuine));

        assertThat(sides.effects()).containsExactly(id);
        assertThat(sides.intranet.receiptsFor(id)).containsExactlyInAnyOrder("REFUSED 201", "ACCEPTED 0");
    }

    @ParameterizedTest
    @EnumSource
    void the_receipt_of_a_forgery_does_not_harm_the_genuine_document_at_home(On on) throws IOException {
        TwoSides sides = on.fresh();
        String id = sides.file("K", null);
        Arrival genuine = sides.nextFromPortal().get(0);
        Map<String, String> forged = new HashMap<>(genuine.properties());
        forged.put(Headers.BUSINESS_KEY, "OTHER");

        deliver(sides, List.of(genuine, TwoSides.arrival(forged, genuine.body().bytes())));
        carryReceiptsHome(sides);

        assertThat(sides.portal.left(id).state()).isEqualTo(DocumentState.RECEIPTED);
        assertThat(sides.toldToPortal).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_poisoned_document_is_parked_and_only_its_own_enterprise_waits(On on) throws IOException {
        TwoSides sides = on.fresh();
        String poison = sides.file("P", TwoSides.POISON);
        String behind = sides.file("P", null);
        List<String> good =
                IntStream.range(0, 20).mapToObj(i -> sides.file("K" + i, null)).toList();

        deliver(sides, sides.nextFromPortal());
        assertThat(sides.effects()).isEqualTo(good);
        IntStream.range(0, 5).forEach(i -> sides.intranet.deliveries.run("portal"));

        InboxDocument parked = sides.intranet.arrived(poison);
        assertThat(parked.state()).isEqualTo(DocumentState.PARKED);
        assertThat(parked.attempts()).isEqualTo(5);
        assertThat(parked.reason()).contains("a bug of ours");
        assertThat(sides.intranet.arrived(behind).state()).isEqualTo(DocumentState.HELD);

        sides.stumbles = false;
        intervene(sides, () -> sides.intranet.interventions.resubmit(parked.key(), parked.version(), "mended", "op"));
        sides.intranet.deliveries.run("portal");
        sides.intranet.deliveries.run("portal");

        assertThat(sides.effects()).endsWith(poison, behind).doesNotHaveDuplicates();
        assertThat(sides.intranet.receiptsFor(poison)).containsExactly("ACCEPTED 0");
    }

    @ParameterizedTest
    @EnumSource
    void documents_share_transactions_and_those_in_trouble_cost_their_neighbours_nothing(On on) throws IOException {
        TwoSides sides = on.fresh();
        Map<Integer, String> troubles = Map.of(
                13, TwoSides.POISON, 37, TwoSides.UNKNOWN, 52, TwoSides.LATE, 71, TwoSides.POISON, 99, TwoSides.LATE);
        List<String> filed = IntStream.range(0, 100)
                .mapToObj(i -> sides.file("K" + i, troubles.get(i)))
                .toList();
        sides.intranet.intake.take(new Source("portal", true), sides.nextFromPortal());
        int before = sides.intranet.begun();

        sides.intranet.deliveries.run("portal");

        assertThat(sides.intranet.begun() - before).isLessThan(60);
        assertThat(sides.effects())
                .isEqualTo(IntStream.range(0, 100)
                        .filter(i -> !troubles.containsKey(i))
                        .mapToObj(filed::get)
                        .toList());
        troubles.forEach(
                (i, trouble) -> assertThat(sides.intranet.arrived(filed.get(i)).state())
                        .isEqualTo(TwoSides.UNKNOWN.equals(trouble) ? DocumentState.REFUSED : DocumentState.RETRYING));
        assertThat(filed)
                .allSatisfy(
                        id -> assertThat(sides.intranet.arrived(id).attempts()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_document_leaves_no_effect_and_counts_as_dealt_with(On on) throws IOException {
        TwoSides sides = on.fresh();
        String refused = sides.file("K", TwoSides.UNKNOWN);
        String next = sides.file("K", null);

        deliver(sides, sides.nextFromPortal());
        carryReceiptsHome(sides);

        assertThat(sides.effects()).containsExactly(next);
        assertThat(sides.portal.left(refused).state()).isEqualTo(DocumentState.REFUSED);
        assertThat(sides.portal.left(refused).receiptCode()).isEqualTo(401);
        assertThat(sides.toldToPortal).extracting(r -> r.accepted()).containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource
    void what_came_in_a_chinese_charset_is_handed_on_in_utf_8(On on) throws IOException {
        TwoSides sides = on.fresh();
        String text = TwoSides.complaint().replace("UTF-8", "GB2312").replace("</facts>", "朱镕</facts>");
        byte[] wider = text.getBytes(Charset.forName("GBK"));

        deliverLegacy(sides, other(complaint("c-1", "1"), wider));

        assertThat(sides.effects()).containsExactly("c-1");
        assertThat(XmlNode.parse(sides.handed).text("facts")).endsWith("朱镕");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_number_is_waited_for_until_the_operator_decides(On on) throws IOException {
        TwoSides sides = on.fresh();
        deliverLegacy(sides, complaint("c-1", "1"), complaint("c-3", "3"), complaint("c-4", "4"));
        assertThat(sides.effects()).containsExactly("c-1");
        InboxDocument held = sides.intranet.arrived("c-3");
        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(held.reason()).contains("number 2");

        intervene(
                sides,
                () -> sides.intranet.interventions.passGap(held.key(), held.version(), "2 was never sent", "op"));
        sides.intranet.deliveries.run("legacy-12315");

        assertThat(sides.effects()).containsExactly("c-1", "c-3", "c-4");
        DocumentView view = view(sides, held.key());
        assertThat(view.history())
                .singleElement()
                .returns("op", Intervention::operator)
                .returns(Intervention.Kind.PASS_GAP, Intervention::kind);
    }

    @ParameterizedTest
    @EnumSource
    void a_gap_that_lasts_longer_than_it_may_is_an_alarm(On on) throws IOException {
        TwoSides sides = on.fresh();
        sides.set("GAP_HOLD", 0);

        deliverLegacy(sides, complaint("c-2", "2"));
        sides.intranet.deliveries.run("legacy-12315");

        assertThat(sides.intranet.arrived("c-2").reason()).startsWith("OVERDUE");
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_number_does_not_hold_up_the_next(On on) throws IOException {
        TwoSides sides = on.fresh();
        byte[] bad = TwoSides.complaint().replace("PHONE", "FAX").getBytes(StandardCharsets.UTF_8);

        deliverLegacy(sides, other(complaint("c-1", "1"), bad), complaint("c-2", "2"));

        assertThat(sides.effects()).containsExactly("c-2");
        assertThat(sides.intranet.receiptsFor("c-1")).containsExactly("REFUSED 301");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_that_belongs_to_another_document_is_102(On on) throws IOException {
        TwoSides sides = on.fresh();

        deliverLegacy(sides, complaint("c-1", "1"), complaint("c-x", "1"));

        assertThat(sides.effects()).containsExactly("c-1");
        assertThat(sides.intranet.receiptsFor("c-x")).containsExactly("REFUSED 102");
    }

    @ParameterizedTest
    @EnumSource
    void a_quarantined_body_is_mended_and_goes_its_way(On on) throws IOException {
        TwoSides sides = on.fresh();
        byte[] bad = TwoSides.complaint().replace("PHONE", "FAX").getBytes(StandardCharsets.UTF_8);
        deliverLegacy(sides, other(complaint("c-1", null), bad));
        InboxDocument refused = sides.intranet.arrived("c-1");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> intervene(
                        sides,
                        () -> sides.intranet.interventions.correctAndResubmit(
                                refused.key(), refused.version(), bad, "try", "op")))
                .returns(ExchangeError.BODY_NOT_VALID, RuleViolation::reason);
        intervene(
                sides,
                () -> sides.intranet.interventions.correctAndResubmit(
                        refused.key(), refused.version(), utf8(TwoSides.complaint()), "FAX is PHONE", "op"));
        sides.intranet.deliveries.run("legacy-12315");

        assertThat(sides.effects()).containsExactly("c-1");
        assertThat(sides.intranet.receiptsFor("c-1")).containsExactly("REFUSED 301", "ACCEPTED 0");
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_reads_the_complainant_only_while_he_has_to_mend_the_document(On on) throws IOException {
        TwoSides sides = on.fresh();
        byte[] bad = TwoSides.complaint().replace("PHONE", "FAX").getBytes(StandardCharsets.UTF_8);
        deliverLegacy(sides, complaint("c-1", null), other(complaint("c-2", null), bad));

        String accepted = view(sides, sides.intranet.arrived("c-1").key()).bodyPreview();
        String refused = view(sides, sides.intranet.arrived("c-2").key()).bodyPreview();

        assertThat(accepted).contains("<phone>***</phone>").doesNotContain("020-00000001");
        assertThat(refused).contains("020-00000001");
    }

    @ParameterizedTest
    @EnumSource
    void an_intervention_on_a_version_that_is_gone_is_refused(On on) throws IOException {
        TwoSides sides = on.fresh();
        deliverLegacy(sides, complaint("c-2", "2"));
        InboxDocument held = sides.intranet.arrived("c-2");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> intervene(
                        sides, () -> sides.intranet.interventions.discard(held.key(), held.version() + 1, "no", "op")))
                .returns(ExchangeError.CHANGED_MEANWHILE, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> intervene(
                        sides, () -> sides.intranet.interventions.discard(held.key(), held.version(), " ", "op")))
                .returns(ExchangeError.REASON_MISSING, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_waits_for_its_attachments(On on) throws IOException {
        TwoSides sides = on.fresh();
        byte[] file = new byte[3_000_000];
        new Random(3).nextBytes(file);
        ContentRef reference = sides.portal.transactions.anew(
                () -> sides.portal.contents.store(new ByteArrayInputStream(file), "a.pdf", "application/pdf", 1 << 23));
        String id = sides.file("K", null, reference);

        deliver(sides, sides.nextFromPortal());
        assertThat(sides.intranet.arrived(id).state()).isEqualTo(DocumentState.HELD);
        sides.intranet.transactions.anew(() ->
                sides.intranet.contents.store(new ByteArrayInputStream(file), "a.pdf", "application/pdf", 1 << 23));
        sides.intranet.deliveries.run("portal");

        assertThat(sides.effects()).containsExactly(id);
        byte[] read = sides.intranet.transactions.anew(() -> {
            try (InputStream in = sides.intranet.contents.open(reference.sm3())) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
        assertThat(read).isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_above_the_limit_is_refused_and_not_kept(On on) throws IOException {
        TwoSides sides = on.fresh();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sides.portal.transactions.anew(() -> sides.portal.contents.store(
                        new ByteArrayInputStream(new byte[2_000_001]), "a", "a/b", 2_000_000)))
                .returns(ExchangeError.CONTENT_TOO_LARGE, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_file_is_kept_once(On on) throws IOException {
        TwoSides sides = on.fresh();

        ContentRef first = store(sides, "one.txt");
        ContentRef second = store(sides, "C:\\temp\\two.txt");

        assertThat(second.sm3()).isEqualTo(first.sm3());
        assertThat(second.fileName()).isEqualTo("two.txt");
        assertThat(sides.portal.transactions.anew(() -> sides.portal
                        .em
                        .createQuery("select count(c) from StoredContent c", Long.class)
                        .getSingleResult()))
                .isOne();
    }

    private static ContentRef store(TwoSides sides, String name) {
        return sides.portal.transactions.anew(
                () -> sides.portal.contents.store(new ByteArrayInputStream(new byte[] {1, 2}), name, "text/plain", 10));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_of_ours_that_breaks_its_contract_never_leaves(On on) throws IOException {
        TwoSides sides = on.fresh();
        OutgoingDocument broken = OutgoingDocument.of("intranet", TwoSides.TYPE, "K", utf8("<nonsense/>"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides.portal.transactions.anew(() -> sides.portal.outbox.put(broken)));
    }

    @ParameterizedTest
    @EnumSource
    void the_list_filters_sorts_and_pages_and_both_ledgers_are_equal(On on) throws IOException {
        TwoSides sides = on.fresh();
        IntStream.range(0, 12).forEach(i -> sides.file("K" + i, i == 5 ? TwoSides.UNKNOWN : null));
        deliver(sides, sides.nextFromPortal());
        carryReceiptsHome(sides);

        ListQuery second = new ListQuery(5, 5, "sequence", true, Map.of("direction", "IN", "partner", "portal"));
        var page = sides.intranet.transactions.anew(() -> sides.intranet.monitor.documents(second));
        assertThat(page.total()).isEqualTo(12);
        assertThat(page.rows()).extracting(DocumentRow::sequence).containsExactly(6L, 7L, 8L, 9L, 10L);
        assertThat(rows(sides, "text", "such enter")).hasSize(1);

        LedgerLine sent =
                sides.portal.transactions.anew(sides.portal.monitor::ledger).get(0);
        LedgerLine taken =
                sides.intranet.transactions.anew(sides.intranet.monitor::ledger).get(0);
        assertThat(sent.balanced()).isTrue();
        assertThat(taken.balanced()).isTrue();
        assertThat(List.of(sent.total(), sent.accepted(), sent.refused(), sent.highestSequence()))
                .isEqualTo(List.of(taken.total(), taken.accepted(), taken.refused(), taken.highestSequence()))
                .isEqualTo(List.of(12L, 11L, 1L, 12L));
    }

    private static void deliver(TwoSides sides, List<Arrival> arrivals) {
        sides.intranet.intake.take(PORTAL, arrivals);
        sides.intranet.deliveries.run("portal");
    }

    private static void deliverLegacy(TwoSides sides, Arrival... arrivals) {
        sides.intranet.intake.take(LEGACY, List.of(arrivals));
        sides.intranet.deliveries.run("legacy-12315");
    }

    private static void carryReceiptsHome(TwoSides sides) {
        List<Parcel> receipts = sides.intranet.relay.next("portal.giving", List.of("portal"), true);
        sides.intranet.relay.sent(receipts);
        sides.portal.intake.take(
                new Source("intranet", true),
                receipts.stream().map(TwoSides::arrival).toList());
        sides.portal.deliveries.run("intranet");
    }

    private static Arrival complaint(String id, String sequence) {
        Map<String, String> properties = new HashMap<>();
        properties.put(Headers.ID, id);
        properties.put(Headers.SEQUENCE, sequence);
        return TwoSides.arrival(properties, utf8(TwoSides.complaint()));
    }

    private static Arrival other(Arrival arrival, byte[] body) {
        return TwoSides.arrival(arrival.properties(), body);
    }

    private static void intervene(TwoSides sides, Runnable act) {
        sides.intranet.transactions.anew(act);
    }

    private static DocumentView view(TwoSides sides, String key) {
        return sides.intranet.transactions.anew(() -> sides.intranet.views.view(key));
    }

    private static List<DocumentRow> rows(TwoSides sides, String filter, String value) {
        return sides.intranet
                .transactions
                .anew(() -> sides.intranet.monitor.documents(new ListQuery(0, 50, null, true, Map.of(filter, value))))
                .rows();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
