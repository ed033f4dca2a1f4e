package org.hongdun.portal.filing.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.ReportAttachment;

/** A draft that is in order; tests change what they are about. */
public final class Drafts {

    public static final CreditCode ENTERPRISE = new CreditCode("91440101MA5ABCDE52");
    public static final Instant MARCH_2 = Instant.parse("2026-03-02T01:15:07Z");

    private Drafts() {}

    public static Map<String, String> complete() {
        Map<String, String> typed = new HashMap<>();
        typed.put("contactName", "陈晓明");
        typed.put("contactPhone", "13800138000");
        typed.put("postcode", "510000");
        typed.put("email", "chen@example.cn");
        typed.put("operatingState", "OPERATING");
        typed.put("actualDomicile", "广州市天河区示例路1号");
        typed.put("staffTotal", "47");
        typed.put("graduates", "3");
        typed.put("totalAssets", "2,046.15");
        typed.put("totalLiabilities", "911.30");
        typed.put("ownersEquity", "1134.85");
        typed.put("turnover", "2688.02");
        typed.put("totalProfit", "99.10");
        typed.put("netProfit", "74.45");
        typed.put("tax", "24.65");
        typed.put("contributions.0.investor", "陈晓明");
        typed.put("contributions.0.subscribed", "100");
        typed.put("contributions.0.paidIn", "100");
        typed.put("contributions.0.paidOn", "2019-06-01");
        return typed;
    }

    public static AnnualFiling draft() {
        return AnnualFiling.open(ENTERPRISE, 2025, UUID.randomUUID(), complete(), MARCH_2);
    }

    public static ReportAttachment balanceSheet() {
        return new ReportAttachment(
                ReportAttachment.Kind.BALANCE_SHEET, "资产负债表.pdf", "application/pdf", 1234, "a".repeat(64));
    }
}
