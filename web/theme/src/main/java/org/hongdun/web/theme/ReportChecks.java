package org.hongdun.web.theme;

import java.math.BigDecimal;
import org.hongdun.kernel.annualreport.CheckResult;
import org.hongdun.kernel.annualreport.ReportCheck;

/** The checks of a yearly report in words, the same for the enterprise before it submits and for the officer after. */
public final class ReportChecks {

    private ReportChecks() {}

    /** What was looked at, with the field if it was one. */
    public static String title(CheckResult result) {
        String title = Texts.theme("check." + result.check(), Formats.locale());
        return result.field().isEmpty() ? title : title + " · " + field(result.field());
    }

    /** What was found; empty for a check that passed. */
    public static String sentence(CheckResult result) {
        if (result.outcome() == CheckResult.Outcome.PASSED) {
            return "";
        }
        return Texts.fill(
                Texts.theme("check." + result.check() + ".found", Formats.locale()),
                result.details().stream().map(detail -> written(result, detail)).toList());
    }

    /** Amounts as the report shows them; the change against last year as the plain percentage it is. */
    private static Object written(CheckResult result, Object detail) {
        if (!(detail instanceof BigDecimal number)) {
            return detail;
        }
        return result.check() == ReportCheck.FLUCTUATION
                ? number.stripTrailingZeros().toPlainString()
                : Formats.amount(number);
    }

    /** Class of the chip. */
    public static String css(CheckResult.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case HINT -> "warn";
            case ERROR -> "bad";
        };
    }

    private static String field(String name) {
        String figure = Texts.theme("report.figure." + name, Formats.locale());
        return figure.startsWith("report.figure.") ? Texts.theme("report." + name, Formats.locale()) : figure;
    }
}
