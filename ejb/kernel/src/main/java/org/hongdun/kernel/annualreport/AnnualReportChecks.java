package org.hongdun.kernel.annualreport;

import static org.hongdun.kernel.annualreport.CheckResult.error;
import static org.hongdun.kernel.annualreport.CheckResult.hint;
import static org.hongdun.kernel.annualreport.CheckResult.passed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;

/**
 * The checks of a yearly report, the same for the enterprise before it files and for the officer before he decides:
 * mandatory fields, balances between the tables (表间平衡), agreement with the register, change against last year.
 */
public final class AnnualReportChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnnualReport report;
    private final List<CheckResult> results = new ArrayList<>();

    private AnnualReportChecks(AnnualReport report) {
        this.report = report;
    }

    /**
     * All checks that can be made; one whose figures are missing is left out, since {@link ReportCheck#REQUIRED} names
     * them.
     *
     * @param lastYear last year's figures, or null if there are none
     * @param day the day on which licences must be valid
     */
    public static List<CheckResult> of(
            AnnualReport report,
            AnnualReportFigures lastYear,
            RegisteredFacts registered,
            CheckLimits limits,
            LocalDate day) {
        AnnualReportChecks checks = new AnnualReportChecks(report);
        checks.required();
        checks.counts();
        if (report.figures() != null) {
            checks.balance(limits.balanceTolerance());
            checks.netProfit();
        }
        checks.paidIn();
        checks.registeredCapital(registered.capital());
        checks.domicile(registered.domicile());
        checks.licences(day);
        if (report.figures() != null && lastYear != null) {
            checks.fluctuation(lastYear, limits.fluctuationPercent());
        }
        return List.copyOf(checks.results);
    }

    /** Whether the report may be filed: no check ended in an error. */
    public static boolean mayBeFiled(List<CheckResult> results) {
        return results.stream().noneMatch(r -> r.outcome() == Outcome.ERROR);
    }

    private void required() {
        int before = results.size();
        AnnualReport.Contact contact = report.contact();
        require("contactName", contact == null ? null : contact.name());
        require("contactPhone", contact == null ? null : contact.phone());
        require("operatingState", report.operatingState());
        require("actualDomicile", report.actualDomicile());
        require("staffTotal", report.staff() == null ? null : report.staff().total());
        AnnualReportFigures figures = report.figures();
        require("totalAssets", figures == null ? null : figures.totalAssets());
        require("totalLiabilities", figures == null ? null : figures.totalLiabilities());
        require("ownersEquity", figures == null ? null : figures.ownersEquity());
        require("turnover", figures == null ? null : figures.turnover());
        require("totalProfit", figures == null ? null : figures.totalProfit());
        require("netProfit", figures == null ? null : figures.netProfit());
        require("tax", figures == null ? null : figures.tax());
        if (results.size() == before) {
            results.add(passed(ReportCheck.REQUIRED, ""));
        }
    }

    private void require(String field, Object given) {
        if (given == null || given instanceof String text && text.isBlank()) {
            results.add(error(ReportCheck.REQUIRED, field));
        }
    }

    private void counts() {
        AnnualReport.Staff staff = report.staff();
        if (staff == null || staff.total() == null) {
            return;
        }
        boolean plausible = staff.total() >= 0
                && Stream.of(staff.reemployed(), staff.graduates(), staff.partyMembers())
                        .filter(Objects::nonNull)
                        .allMatch(part -> part >= 0 && part <= staff.total());
        results.add(plausible ? passed(ReportCheck.COUNTS, "staffTotal") : error(ReportCheck.COUNTS, "staffTotal"));
    }

    private void balance(BigDecimal tolerance) {
        AnnualReportFigures f = report.figures();
        if (Stream.of(f.totalAssets(), f.totalLiabilities(), f.ownersEquity()).anyMatch(Objects::isNull)) {
            return;
        }
        BigDecimal balancing = f.totalAssets().subtract(f.totalLiabilities());
        BigDecimal difference = f.ownersEquity().subtract(balancing);
        results.add(
                difference.abs().compareTo(tolerance) <= 0
                        ? passed(ReportCheck.BALANCE, "ownersEquity", balancing, difference)
                        : error(ReportCheck.BALANCE, "ownersEquity", balancing, difference));
    }

    private void netProfit() {
        AnnualReportFigures f = report.figures();
        if (Stream.of(f.netProfit(), f.totalProfit(), f.tax()).anyMatch(Objects::isNull)) {
            return;
        }
        boolean plausible = f.tax().signum() < 0 || f.netProfit().compareTo(f.totalProfit()) <= 0;
        results.add(
                plausible
                        ? passed(ReportCheck.NET_PROFIT, "netProfit", f.netProfit(), f.totalProfit())
                        : error(ReportCheck.NET_PROFIT, "netProfit", f.netProfit(), f.totalProfit()));
    }

    private void paidIn() {
        if (report.contributions().isEmpty()) {
            return;
        }
        results.add(
                report.paidIn().compareTo(report.subscribed()) <= 0
                        ? passed(ReportCheck.PAID_IN, "contributions", report.paidIn(), report.subscribed())
                        : error(ReportCheck.PAID_IN, "contributions", report.paidIn(), report.subscribed()));
    }

    private void registeredCapital(BigDecimal capital) {
        if (capital == null || report.contributions().isEmpty()) {
            return;
        }
        results.add(
                report.subscribed().compareTo(capital) == 0
                        ? passed(ReportCheck.REGISTERED_CAPITAL, "contributions", report.subscribed(), capital)
                        : hint(ReportCheck.REGISTERED_CAPITAL, "contributions", report.subscribed(), capital));
    }

    private void domicile(String registered) {
        if (report.actualDomicile() == null) {
            return;
        }
        results.add(
                comparable(report.actualDomicile()).equals(comparable(registered))
                        ? passed(ReportCheck.DOMICILE, "actualDomicile", registered)
                        : hint(ReportCheck.DOMICILE, "actualDomicile", registered));
    }

    /** Full-width and half-width letters and brackets are the same, spaces do not count. */
    private static String comparable(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private void licences(LocalDate day) {
        List<Licence> expired = report.licences().stream()
                .filter(l -> l.validTo() != null && l.validTo().isBefore(day))
                .toList();
        expired.forEach(l -> results.add(hint(ReportCheck.LICENCES, "licences", l.name(), l.validTo())));
        if (expired.isEmpty()) {
            results.add(passed(ReportCheck.LICENCES, "licences"));
        }
    }

    private void fluctuation(AnnualReportFigures lastYear, BigDecimal limit) {
        AnnualReportFigures now = report.figures();
        compare("totalAssets", now.totalAssets(), lastYear.totalAssets(), limit);
        compare("turnover", now.turnover(), lastYear.turnover(), limit);
        compare("netProfit", now.netProfit(), lastYear.netProfit(), limit);
    }

    private void compare(String field, BigDecimal now, BigDecimal before, BigDecimal limit) {
        if (now == null || before == null || before.signum() == 0) {
            return;
        }
        BigDecimal change = changePercent(now, before);
        boolean within = now.subtract(before).abs().multiply(HUNDRED).compareTo(limit.multiply(before.abs())) <= 0;
        results.add(
                within
                        ? passed(ReportCheck.FLUCTUATION, field, change, limit)
                        : hint(ReportCheck.FLUCTUATION, field, change, limit));
    }

    /**
     * Change against last year in percent with 1 decimal, rounded half up; a smaller loss counts as a rise.
     *
     * @param before not 0
     */
    public static BigDecimal changePercent(BigDecimal now, BigDecimal before) {
        return now.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP);
    }
}
