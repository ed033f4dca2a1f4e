package org.hongdun.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReport.Contact;
import org.hongdun.kernel.annualreport.AnnualReport.Contribution;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.kernel.annualreport.AnnualReport.Staff;
import org.hongdun.kernel.annualreport.AnnualReportFigures;

/** Makes up yearly reports whose tables balance, some with figures that stand out. */
final class DemoReports {

    private final Words words;
    private final Dice dice;
    private final Names names;

    DemoReports(Words words, Dice dice, Names names) {
        this.words = words;
        this.dice = dice;
        this.names = names;
    }

    /** @param before last year's figures, or null */
    AnnualReport report(DemoSubject subject, int reportYear, AnnualReportFigures before) {
        AnnualReportFigures figures = before == null ? first(subject) : grown(before);
        boolean stands = before != null && standsOut(figures, before);
        int staff = subject.staff();
        return new AnnualReport(
                new CreditCode(subject.creditCode()),
                reportYear,
                new Contact(names.person(), names.mobile(), "51" + "%04d".formatted(dice.between(0, 999)), null),
                OperatingState.OPERATING,
                dice.percent(5) ? subject.domicile() + "之二" : subject.domicile(),
                new Staff(staff, dice.between(0, staff / 10), dice.between(0, staff / 2), dice.between(0, staff / 5)),
                figures,
                contributions(subject),
                List.of(),
                List.of(),
                licences(reportYear),
                stands ? words.pick(dice, "explain") : null);
    }

    private AnnualReportFigures first(DemoSubject subject) {
        double capital =
                subject.capital() == null ? 50 : Math.max(20, subject.capital().doubleValue());
        return figures(capital * dice.between(0.6, 2.5));
    }

    private AnnualReportFigures grown(AnnualReportFigures before) {
        double growth = dice.percent(14) ? dice.between(-0.5, 0.9) : dice.normal(0.06, 0.09);
        AnnualReportFigures now = figures(before.totalAssets().doubleValue() * (1 + growth));
        double sales = dice.percent(12) ? dice.between(0.5, 1.7) : 1 + dice.normal(0.05, 0.09);
        double profit = dice.percent(25) ? dice.between(0.3, 1.6) : 1 + dice.normal(0.03, 0.1);
        BigDecimal turnover = scaled(before.turnover(), sales);
        BigDecimal net = scaled(before.netProfit(), profit);
        BigDecimal total = net.signum() > 0 ? scaled(net, 1.25) : net;
        return new AnnualReportFigures(
                now.totalAssets(),
                now.longTermInvestment(),
                now.totalLiabilities(),
                now.ownersEquity(),
                turnover,
                scaled(turnover, 0.96),
                total,
                net,
                scaled(before.tax(), sales));
    }

    private AnnualReportFigures figures(double assetsWanted) {
        BigDecimal assets = amount(assetsWanted);
        BigDecimal liabilities = scaled(assets, dice.between(0.2, 0.7));
        BigDecimal turnover = scaled(assets, dice.between(0.6, 2.0));
        BigDecimal total = scaled(turnover, dice.normal(0.05, 0.04));
        return new AnnualReportFigures(
                assets,
                dice.percent(15) ? scaled(assets, 0.1) : amount(0),
                liabilities,
                assets.subtract(liabilities),
                turnover,
                scaled(turnover, dice.between(0.9, 1)),
                total,
                total.signum() > 0 ? scaled(total, dice.between(0.75, 0.95)) : total,
                scaled(turnover, dice.between(0.015, 0.05)));
    }

    private static boolean standsOut(AnnualReportFigures now, AnnualReportFigures before) {
        return far(now.totalAssets(), before.totalAssets())
                || far(now.turnover(), before.turnover())
                || far(now.netProfit(), before.netProfit());
    }

    private static boolean far(BigDecimal now, BigDecimal before) {
        return now.subtract(before).abs().doubleValue() > 0.3 * before.abs().doubleValue();
    }

    private List<Contribution> contributions(DemoSubject subject) {
        if (subject.capital() == null) {
            return List.of();
        }
        int holders = 1 + dice.index(45, 38, 12, 5);
        BigDecimal subscribed = subject.capital().setScale(2, RoundingMode.HALF_UP);
        BigDecimal paid = subject.paidIn().setScale(2, RoundingMode.HALF_UP);
        BigDecimal share = subscribed.divide(BigDecimal.valueOf(holders), 2, RoundingMode.DOWN);
        BigDecimal paidShare = paid.divide(BigDecimal.valueOf(holders), 2, RoundingMode.DOWN);
        LocalDate day = subject.establishedOn();
        List<Contribution> contributions = new ArrayList<>();
        BigDecimal others = BigDecimal.valueOf(holders - 1L);
        contributions.add(new Contribution(
                subject.legalRepresentative(),
                subscribed.subtract(share.multiply(others)),
                day,
                "货币",
                paid.subtract(paidShare.multiply(others)),
                day));
        for (int i = 1; i < holders; i++) {
            contributions.add(new Contribution(names.person(), share, day, "货币", paidShare, day));
        }
        return contributions;
    }

    private List<Licence> licences(int reportYear) {
        if (!dice.percent(30)) {
            return List.of();
        }
        LocalDate validTo = LocalDate.of(reportYear + (dice.percent(12) ? 0 : dice.between(2, 4)), 12, 31);
        return List.of(new Licence(
                words.pick(dice, "licence"),
                "粤" + dice.between(100000, 999999),
                validTo.minusDays(dice.between(0, 300))));
    }

    private static BigDecimal scaled(BigDecimal amount, double factor) {
        return amount(amount.doubleValue() * factor);
    }

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
