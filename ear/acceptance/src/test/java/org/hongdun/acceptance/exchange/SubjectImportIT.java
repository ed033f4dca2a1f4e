package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.hongdun.acceptance.exchange.Hotline.Protocol;
import org.hongdun.acceptance.exchange.Hotline.Receipt;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Setting;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The old registration system sends subjects; what it says and our own acts contradict goes to an officer. */
@OnTheSite
@Tag("postgresql")
class SubjectImportIT {

    private static final String SAMPLE = "44010620260000000001";

    private final RunningSite site;

    SubjectImportIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_subject_is_taken_in_once_and_follows_later_documents() {
        String pripid = "IT" + System.nanoTime();
        String first = subject(pripid, "2024-01-15", "广州市天河区旧路1号");
        String second = subject(pripid, "2025-03-20", "广州市天河区新路2号").replace("测试甲", "测试乙");
        try (Hotline old = oldSystem()) {
            assertThat(sent(old, pripid + "-1", first))
                    .returns(0, Receipt::code)
                    .returns(pripid, Receipt::businessNo);
            sent(old, pripid + "-1", first);
            assertThat(sent(old, pripid + "-2", second)).returns(0, Receipt::code);
            assertThat(sent(old, pripid + "-3", second)).returns(0, Receipt::code);
        }

        assertThat(site.rows(
                        Side.INTRANET,
                        "select a.kind from subject_act a join market_subject s on s.id = a.subject_id where s.pripid = ?"
                                + " order by a.act_no",
                        pripid))
                .extracting(row -> row.get("kind"))
                .containsExactly("IMPORT", "IMPORT");
        assertThat(site.rows(
                        Side.INTRANET,
                        "select p.person_name from subject_person p join market_subject s on s.id = p.subject_id"
                                + " where s.pripid = ? order by p.act_no",
                        pripid))
                .extracting(row -> row.get("person_name"))
                .containsExactly("测试甲", "测试乙");
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from market_subject s join market_subject_version v on v.subject_id = s.id"
                                + " where s.pripid = ? and v.dom = '广州市天河区新路2号' and v.valid_from = date '2025-03-20'"
                                + " and v.recorded_to > timestamp '9999-01-01 00:00:00'",
                        pripid))
                .isOne();
    }

    @Test
    void a_subject_that_was_taken_in_is_found(People people) {
        String domicile = "广州市天河区新路" + System.nanoTime() + "号";
        try (Hotline old = oldSystem()) {
            String pripid = "IT" + System.nanoTime();
            sent(old, pripid, subject(pripid, "2024-01-15", domicile));
        }

        Person clerk = people.officer("reg.clerk");
        Patience.await(domicile, Duration.ofMinutes(1), () -> {
            clerk.open("search/list.xhtml?q=" + URLEncoder.encode(domicile, StandardCharsets.UTF_8));
            return clerk.page().locator(".hits li").count() == 1;
        });
    }

    @ParameterizedTest
    @CsvSource({"REGSTATE, 0, 301", "ENTNAME, ' ', 301", "ENTTYPE, 0001, 302"})
    void wrong_content_is_refused_with_its_code_and_leaves_nothing(String element, String content, int code) {
        String pripid = "IT" + System.nanoTime();
        String wrong = subject(pripid, "2024-01-15", "广州市天河区旧路1号")
                .replaceFirst("<" + element + ">[^<]*", "<" + element + ">" + content);
        try (Hotline old = oldSystem()) {
            assertThat(sent(old, pripid, wrong)).returns(code, Receipt::code);
        }

        assertThat(site.number(Side.INTRANET, "select count(*) from market_subject where pripid = ?", pripid))
                .isZero();
    }

    @Test
    void what_contradicts_an_act_of_ours_waits_for_an_officer(People people) {
        String elsewhere = "广州市天河区别处" + System.nanoTime() + "号";
        try (Hotline old = oldSystem()) {
            assertThat(sent(old, "IT" + System.nanoTime(), subject(SAMPLE, "2024-01-15", elsewhere)))
                    .returns(0, Receipt::code);
        }
        assertThat(site.number(Side.INTRANET, "select count(*) from market_subject_version where dom = ?", elsewhere))
                .isZero();

        Person approver = people.officer("reg.approver");
        approver.open("subject/differences.xhtml?status=OPEN");
        approver.page()
                .locator("tr", new Page.LocatorOptions().setHasText(elsewhere))
                .getByText("处理")
                .last()
                .click();
        approver.settle();
        approver.page().getByLabel("理由").fill("以登记簿为准");
        approver.page().getByText("保留登记簿").click();
        approver.settle();
        try (Hotline old = oldSystem()) {
            assertThat(sent(old, "IT" + System.nanoTime(), subject(SAMPLE, "2024-01-15", elsewhere)))
                    .as("what was kept is not asked again")
                    .returns(0, Receipt::code);
        }

        assertThat(site.rows(
                        Side.INTRANET,
                        "select d.status, d.officer_login from subject_difference d join market_subject s"
                                + " on s.id = d.subject_id where s.pripid = ? and d.item = 'DOM'",
                        SAMPLE))
                .singleElement()
                .returns("KEPT", row -> row.get("status"))
                .returns("reg.approver", row -> row.get("officer_login"));
    }

    private Hotline oldSystem() {
        return new Hotline(site.site().settings(), "registry", Setting.HONGDUN_LEGACY_REGISTRY_PASSWORD);
    }

    private static Receipt sent(Hotline old, String messageId, String xml) {
        old.receipts(100);
        old.send(Protocol.CORE, xml.getBytes(StandardCharsets.UTF_8), Map.of("HdMessageId", messageId));
        return old.receipt(30_000);
    }

    private static String subject(String pripid, String approvedOn, String domicile) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <subject xmlns="urn:hongdun:registry-subject.v1">
                  <PRIPID>%s</PRIPID>
                  <ENTNAME>广州示例商贸有限公司</ENTNAME>
                  <ENTTYPE>1130</ENTTYPE>
                  <LEREP>测试甲</LEREP>
                  <ESTDATE>2019-05-06</ESTDATE>
                  <APPRDATE>%s</APPRDATE>
                  <DOM>%s</DOM>
                  <DOMDISTRICT>440106</DOMDISTRICT>
                  <OPSCOPE>批发和零售业</OPSCOPE>
                  <INDUSTRYPHY>F</INDUSTRYPHY>
                  <REGORG>440106</REGORG>
                  <REGSTATE>1</REGSTATE>
                </subject>
                """.formatted(pripid, approvedOn, domicile);
    }
}
