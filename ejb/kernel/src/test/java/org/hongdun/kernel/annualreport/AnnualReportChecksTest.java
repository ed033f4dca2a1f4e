package org.hongdun.kernel.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport.Contact;
import org.hongdun.kernel.annualreport.AnnualReport.Contribution;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.kernel.annualreport.AnnualReport.Staff;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualReportChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
    private static final CheckLimits LIMITS = new CheckLimits(new BigDecimal("0.01"), new BigDecimal("30"));
    private static final RegisteredFacts REGISTERED = new RegisteredFacts(new BigDecimal("100.000000"), "广州市天河区示例路1号");

    @Test
    void a_correct_report_passes_every_check() {
        assertThat(checks(new Sample()))
                .extracting(CheckResult::outcome)
                .hasSize(11)
                .containsOnly(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "1134.85, PASSED",
        "1134.84, PASSED",
        "1134.86, PASSED",
        "1134.83, ERROR",
        "1134.87, ERROR",
        "1143.85, ERROR"
    })
    void assets_equal_liabilities_and_equity_within_a_hundredth(String equity, Outcome outcome) {
        Sample sample = new Sample();
        sample.equity = new BigDecimal(equity);

        assertThat(only(ReportCheck.BALANCE, sample).outcome()).isEqualTo(outcome);
    }

    @Test
    void an_unbalanced_report_is_told_the_equity_that_would_balance_it() {
        Sample sample = new Sample();
        sample.equity = new BigDecimal("1143.85");

        assertThat(only(ReportCheck.BALANCE, sample).details())
                .containsExactly(new BigDecimal("1134.85"), new BigDecimal("9.00"));
    }

    @ParameterizedTest
    @CsvSource({"100.00, PASSED", "99.99, PASSED", "100.01, ERROR"})
    void paid_in_capital_does_not_exceed_the_subscribed(String paid, Outcome outcome) {
        Sample sample = new Sample();
        sample.contributions = List.of(contribution("100.00", paid));

        assertThat(only(ReportCheck.PAID_IN, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"100.00, PASSED", "100.01, HINT", "50.00, HINT"})
    void contributions_that_differ_from_the_registered_capital_are_pointed_out(String subscribed, Outcome outcome) {
        Sample sample = new Sample();
        sample.contributions = List.of(contribution(subscribed, "0"));

        assertThat(only(ReportCheck.REGISTERED_CAPITAL, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "99.27, 58.10, PASSED",
        "99.28, 58.10, ERROR",
        "99.28, 0.00, ERROR",
        "99.28, -0.01, PASSED",
        "-5.00, 58.10, PASSED"
    })
    void net_profit_does_not_exceed_total_profit_unless_tax_was_paid_back(String net, String tax, Outcome outcome) {
        Sample sample = new Sample();
        sample.netProfit = new BigDecimal(net);
        sample.tax = new BigDecimal(tax);

        assertThat(only(ReportCheck.NET_PROFIT, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, PASSED", "12, 12, PASSED", "12, 13, ERROR", "-1, 0, ERROR", "12, -1, ERROR"})
    void counts_of_persons_are_not_negative_and_no_part_exceeds_the_whole(int total, int graduates, Outcome outcome) {
        Sample sample = new Sample();
        sample.staff = new Staff(total, 0, graduates, null);

        assertThat(only(ReportCheck.COUNTS, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"广州市天河区示例路1号, PASSED", "广州市天河区示例路１号, PASSED", "广州市 天河区示例路1号, PASSED", "广州市天河区示例路2号, HINT"})
    void a_domicile_other_than_the_registered_one_is_pointed_out(String actual, Outcome outcome) {
        Sample sample = new Sample();
        sample.domicile = actual;

        assertThat(only(ReportCheck.DOMICILE, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05, PASSED", "2026-06-04, HINT"})
    void a_licence_is_valid_on_its_last_day_and_not_after(LocalDate validTo, Outcome outcome) {
        Sample sample = new Sample();
        sample.licences = List.of(new Licence("食品经营许可证", "1", validTo));

        assertThat(only(ReportCheck.LICENCES, sample).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 130.00, PASSED, 30.0",
        "100.00, 130.01, HINT, 30.0",
        "100.00, 70.00, PASSED, -30.0",
        "100.00, 69.99, HINT, -30.0",
        "-100.00, -131.00, HINT, -31.0",
        "-100.00, -80.00, PASSED, 20.0",
        "121.06, 74.45, HINT, -38.5"
    })
    void a_change_of_more_than_thirty_percent_is_pointed_out(
            String before, String now, Outcome outcome, BigDecimal change) {
        Sample sample = new Sample();
        sample.assets = new BigDecimal(now);
        sample.lastAssets = new BigDecimal(before);

        CheckResult result = all(ReportCheck.FLUCTUATION, sample).stream()
                .filter(r -> r.field().equals("totalAssets"))
                .findFirst()
                .orElseThrow();
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.details()).containsExactly(change, new BigDecimal("30"));
    }

    @Test
    void a_figure_that_was_nothing_last_year_is_not_compared() {
        Sample sample = new Sample();
        sample.lastAssets = BigDecimal.ZERO;

        assertThat(all(ReportCheck.FLUCTUATION, sample))
                .extracting(CheckResult::field)
                .doesNotContain("totalAssets");
    }

    @Test
    void without_a_report_of_last_year_nothing_is_compared() {
        List<CheckResult> results = AnnualReportChecks.of(new Sample().report(), null, REGISTERED, LIMITS, DAY);

        assertThat(results).extracting(CheckResult::check).doesNotContain(ReportCheck.FLUCTUATION);
    }

    @Test
    void an_empty_draft_is_told_each_missing_field_and_may_not_be_filed() {
        AnnualReport draft = new AnnualReport(
                new CreditCode("91440101MA5ABCDE52"),
                2025,
                null,
                null,
                " ",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);

        List<CheckResult> results = AnnualReportChecks.of(draft, null, REGISTERED, LIMITS, DAY);

        assertThat(results)
                .filteredOn(r -> r.outcome() == Outcome.ERROR)
                .extracting(CheckResult::field)
                .containsExactly(
                        "contactName",
                        "contactPhone",
                        "operatingState",
                        "actualDomicile",
                        "staffTotal",
                        "totalAssets",
                        "totalLiabilities",
                        "ownersEquity",
                        "turnover",
                        "totalProfit",
                        "netProfit",
                        "tax");
        assertThat(AnnualReportChecks.mayBeFiled(results)).isFalse();
    }

    @Test
    void hints_do_not_stop_the_filing() {
        Sample sample = new Sample();
        sample.domicile = "别处";

        assertThat(AnnualReportChecks.mayBeFiled(checks(sample))).isTrue();
    }

    private static Contribution contribution(String subscribed, String paid) {
        return new Contribution("测试甲", new BigDecimal(subscribed), DAY, "货币", new BigDecimal(paid), DAY);
    }

    private static List<CheckResult> checks(Sample sample) {
        return AnnualReportChecks.of(sample.report(), sample.lastYear(), REGISTERED, LIMITS, DAY);
    }

    private static List<CheckResult> all(ReportCheck check, Sample sample) {
        return checks(sample).stream().filter(r -> r.check() == check).toList();
    }

    private static CheckResult only(ReportCheck check, Sample sample) {
        List<CheckResult> found = all(check, sample);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static final class Sample {

        private BigDecimal assets = new BigDecimal("2046.15");
        private BigDecimal lastAssets = new BigDecimal("1820.40");
        private BigDecimal equity = new BigDecimal("1134.85");
        private BigDecimal netProfit = new BigDecimal("74.45");
        private BigDecimal tax = new BigDecimal("58.10");
        private String domicile = "广州市天河区示例路1号";
        private Staff staff = new Staff(12, 1, 5, 2);
        private List<Contribution> contributions = new ArrayList<>(List.of(contribution("100.00", "80.00")));
        private List<Licence> licences = List.of(new Licence("食品经营许可证", "JY1", null));

        private AnnualReport report() {
            return new AnnualReport(
                    new CreditCode("91440101MA5ABCDE52"),
                    2025,
                    new Contact("测试乙", "020-80000000", "510000", null),
                    OperatingState.OPERATING,
                    domicile,
                    staff,
                    new AnnualReportFigures(
                            assets,
                            BigDecimal.ZERO,
                            new BigDecimal("911.30"),
                            equity,
                            new BigDecimal("2688.02"),
                            new BigDecimal("2601.40"),
                            new BigDecimal("99.27"),
                            netProfit,
                            tax),
                    contributions,
                    List.of(),
                    List.of(),
                    licences,
                    null);
        }

        private AnnualReportFigures lastYear() {
            return new AnnualReportFigures(
                    lastAssets,
                    null,
                    new BigDecimal("760.00"),
                    new BigDecimal("1060.40"),
                    new BigDecimal("2310.77"),
                    null,
                    new BigDecimal("90.00"),
                    new BigDecimal("80.06"),
                    new BigDecimal("50.00"));
        }
    }
}
