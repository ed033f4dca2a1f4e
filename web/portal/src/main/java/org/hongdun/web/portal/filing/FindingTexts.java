package org.hongdun.web.portal.filing;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.List;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.Finding;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Texts;

/** Findings in words. */
final class FindingTexts {

    private static final String SHARED_CHECK = "check.";

    private FindingTexts() {}

    /** What was found, without the name of the field. */
    static String sentence(Finding finding) {
        List<Object> details = finding.details().stream()
                .map(detail -> written(finding, detail))
                .toList();
        if (finding.key().startsWith(SHARED_CHECK)) {
            String key = finding.key() + "." + (finding.outcome() == Outcome.PASSED ? "passed" : "found");
            return PageTexts.say(key, details.toArray());
        }
        return Texts.error(
                finding.key(),
                details,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** With the name of the field before it. */
    static String titled(Finding finding) {
        return finding.field().isEmpty() || "attachments".equals(finding.field())
                ? sentence(finding)
                : PageTexts.say("edit.finding", Fields.label(finding.field()), sentence(finding));
    }

    private static Object written(Finding finding, Object detail) {
        if (detail instanceof ReportAttachment.Kind paper) {
            return PageTexts.shared("report.attachment." + paper);
        }
        if (detail instanceof BigDecimal number) {
            return finding.key().endsWith("FLUCTUATION")
                    ? number.stripTrailingZeros().toPlainString()
                    : Formats.amount(number);
        }
        return detail;
    }
}
