package org.hongdun.regulation.complaint.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.regulation.complaint.ComplaintKind;

/** What the hotline tells, for tests: valid unless said otherwise. */
public final class Tellings {

    public static final Instant MARCH_2 = Instant.parse("2026-03-02T01:15:00Z");
    public static final UnitPlace BUREAU = new UnitPlace("440100", new OrgPath("/440100/"));
    public static final UnitPlace TIANHE = new UnitPlace("440106", new OrgPath("/440100/440106/"));

    private Tellings() {}

    public static Telling kettle() {
        return kettle(1);
    }

    public static Telling kettle(int revision) {
        return new Telling(
                revision,
                ComplaintKind.COMPLAINT,
                "PHONE",
                false,
                MARCH_2,
                new Complainant(true, "欧阳测试", "13800001234", "广州市天河区体育西路1号301房", "440106198001010019"),
                new Respondent("广州示例商贸有限公司", "91440101MA5ABCDE52", "广州市天河区示例路1号", null, null),
                new Goods("家用电器", "电热水壶", null, null, LocalDate.of(2026, 2, 20), new BigDecimal("199.00")),
                "购买后第三天漏电，商家拒绝退货。",
                "退货并退款");
    }

    public static Arrival arrival(String messageId) {
        return new Arrival(messageId, MARCH_2);
    }
}
