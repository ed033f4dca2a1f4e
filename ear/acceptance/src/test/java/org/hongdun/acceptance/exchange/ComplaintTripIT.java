package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hongdun.acceptance.exchange.Hotline.Protocol;
import org.hongdun.acceptance.exchange.Hotline.Receipt;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Way (c): the hotline's message becomes a complaint with a number, and the complainant stays unknown to those who need not know. */
@OnTheSite
@Tag("postgresql")
class ComplaintTripIT {

    private final RunningSite site;

    ComplaintTripIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void a_message_of_the_hotline_becomes_a_complaint(Protocol protocol, People people) {
        String no = "IT-" + protocol + "-" + System.nanoTime();
        Receipt receipt;
        try (Hotline hotline = new Hotline(site.site().settings())) {
            hotline.receipts(200);
            hotline.send(protocol, Complaints.bytes(Complaints.valid(no)), Map.of("HdMessageId", no));
            receipt = hotline.receipt(30_000);
            hotline.send(protocol, Complaints.bytes(Complaints.valid(no)), Map.of("HdMessageId", no));
            Receipt again = hotline.receipt(30_000);
            assertThat(again.messageId()).isEqualTo(no);
        }

        assertThat(receipt).isNotNull();
        assertThat(receipt.messageId()).isEqualTo(no);
        assertThat(receipt.code()).isZero();
        assertThat(site.rows(Side.INTRANET, "select complaint_no from complaint where source_no = ?", no))
                .singleElement()
                .returns(receipt.businessNo(), row -> row.get("complaint_no"));

        Person clerk = people.officer("clerk.12315");
        clerk.open("complaint/list.xhtml?text=" + receipt.businessNo());
        clerk.page().getByText(receipt.businessNo()).first().click();
        clerk.settle();
        assertThat(clerk.page().locator("main").innerText()).contains("广州示例商贸有限公司");

        Person head = people.officer("head.tianhe");
        head.open(clerk.page().url());
        assertThat(head.page().locator("body").innerText())
                .contains("广州示例商贸有限公司")
                .doesNotContain("欧阳投诉", "020-87654321");
    }
}
