package org.hongdun.registry.subject.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.LineId;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.Recorder;
import org.hongdun.registry.subject.domain.Subjects;
import org.junit.jupiter.api.Test;

class SubjectPublicationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final List<OutgoingDocument> sent = new ArrayList<>();
    private final List<InvestorLine> investors = new ArrayList<>();
    private final SubjectPublication publication = new SubjectPublication(book(), sent::add);

    /** Knows the investors of whatever act is asked for. */
    private Subjects book() {
        return (Subjects) Proxy.newProxyInstance(
                Subjects.class.getClassLoader(),
                new Class<?>[] {Subjects.class},
                (self, method, arguments) -> investors);
    }

    private RecordBook established(Map<SubjectItem, Object> items) {
        RecordBook book = new RecordBook(new MarketSubject("K1") {
            @Override
            public Long id() {
                return 1L;
            }
        });
        book.establish(Samples.establishment(), items, Recorder.SYSTEM, NOW);
        return book;
    }

    @Test
    void every_act_sends_what_holds_now_with_the_number_of_the_act() {
        RecordBook book = established(Samples.company(Samples.code(1), "广州甲有限公司"));
        publication.publish(book);
        book.record(
                Samples.change("01", Samples.ESTABLISHED.plusYears(1)),
                Map.of(SubjectItem.NAME, "广州乙有限公司"),
                Recorder.SYSTEM,
                NOW.plusSeconds(60));
        publication.publish(book);

        assertThat(sent).hasSize(2).allSatisfy(document -> {
            assertThat(document.recipient()).isEqualTo("portal");
            assertThat(document.businessKey()).isEqualTo("K1");
            assertThat(new Contracts().objection(document.type(), document.body()))
                    .isEmpty();
        });
        assertThat(sent.stream().map(SubjectPublicationTest::only))
                .extracting(PublicSubject::versionNo, PublicSubject::name)
                .containsExactly(tuple(1, "广州甲有限公司"), tuple(2, "广州乙有限公司"));
    }

    @Test
    void who_has_invested_is_sent_by_name_and_without_a_number() {
        investors.add(new InvestorLine(
                new LineId(1L, 1, 1),
                "测试甲",
                "10",
                "10",
                "sealed",
                "key",
                new BigDecimal("60"),
                null,
                "货币",
                null,
                new BigDecimal("60")));
        publication.publish(established(Samples.company(Samples.code(1), "广州甲有限公司")));

        assertThat(only(sent.get(0)).investors())
                .extracting(PublicSubject.Investor::name, one -> one.share().intValue())
                .containsExactly(tuple("测试甲", 60));
        assertThat(new Contracts().objection(sent.get(0).type(), sent.get(0).body()))
                .isEmpty();
        assertThat(new String(sent.get(0).body(), StandardCharsets.UTF_8)).doesNotContain("sealed", "<key");
    }

    @Test
    void the_home_of_a_trader_leaves_the_house_only_down_to_the_street() {
        publication.publish(established(Samples.household(Samples.code(2), "广州市天河区甲商店")));

        assertThat(only(sent.get(0)).domicile()).isEqualTo("广州市天河区石牌西路");
    }

    private static PublicSubject only(OutgoingDocument document) {
        List<PublicSubject> subjects = PublicSubjects.fromXml(document.body()).subjects();
        assertThat(subjects).hasSize(1);
        return subjects.get(0);
    }
}
