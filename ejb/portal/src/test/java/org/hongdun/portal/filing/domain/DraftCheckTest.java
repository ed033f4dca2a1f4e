package org.hongdun.portal.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.kernel.annualreport.ReportAttachment.Kind.BALANCE_SHEET;
import static org.hongdun.kernel.annualreport.ReportAttachment.Kind.INCOME_STATEMENT;
import static org.hongdun.portal.filing.domain.Drafts.ENTERPRISE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.CheckLimits;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.hongdun.kernel.annualreport.RegisteredFacts;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.Finding;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final List<ReportAttachment.Kind> PAPERS = List.of(BALANCE_SHEET, INCOME_STATEMENT);

    private final Map<String, String> typed = Drafts.complete();

    @Test
    void a_report_in_order_has_nothing_that_blocks() {
        assertThat(check(null)).noneMatch(Finding::blocks).noneMatch(f -> f.outcome() == Outcome.HINT);
    }

    @Test
    void equity_that_does_not_balance_is_told_with_the_amount_that_would() {
        typed.put("ownersEquity", "1143.85");

        assertThat(check(null))
                .filteredOn(Finding::blocks)
                .singleElement()
                .returns("check.BALANCE", Finding::key)
                .returns("ownersEquity", Finding::field)
                .returns("1134.85", Finding::suggestion);
    }

    @Test
    void an_unreadable_mandatory_amount_is_told_once_and_not_as_missing_too() {
        typed.put("turnover", "很多");

        assertThat(check(null))
                .filteredOn(f -> f.field().equals("turnover"))
                .singleElement()
                .returns("HD-F022", Finding::key);
    }

    @Test
    void a_figure_that_stands_out_wants_an_explanation_before_submitting() {
        AnnualReportFigures lastYear = lastYearsProfit("121.06");
        assertThat(check(lastYear))
                .filteredOn(Finding::blocks)
                .extracting(Finding::key)
                .containsExactly("HD-F030");

        typed.put("explanation", "原材料涨价");
        assertThat(check(lastYear)).noneMatch(Finding::blocks);
    }

    @Test
    void missing_balance_sheet_and_income_statement_are_hints() {
        assertThat(check(null, List.of()))
                .filteredOn(f -> f.key().equals("HD-F029"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.HINT, Outcome.HINT);
    }

    private List<Finding> check(AnnualReportFigures lastYear) {
        return check(lastYear, PAPERS);
    }

    private List<Finding> check(AnnualReportFigures lastYear, List<ReportAttachment.Kind> papers) {
        return DraftCheck.of(
                TypedReport.of(ENTERPRISE, 2025, typed),
                papers,
                lastYear,
                new RegisteredFacts(new BigDecimal("100.000000"), "广州市天河区示例路1号"),
                new CheckLimits(new BigDecimal("0.01"), new BigDecimal("30")),
                LocalDate.of(2026, 3, 2));
    }

    private static AnnualReportFigures lastYearsProfit(String netProfit) {
        return new AnnualReportFigures(null, null, null, null, null, null, null, new BigDecimal(netProfit), null);
    }
}
