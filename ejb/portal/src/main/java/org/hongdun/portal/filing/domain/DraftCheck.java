package org.hongdun.portal.filing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.annualreport.AnnualReportChecks;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.CheckLimits;
import org.hongdun.kernel.annualreport.CheckResult;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.hongdun.kernel.annualreport.RegisteredFacts;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.kernel.annualreport.ReportCheck;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.Finding;

/**
 * What is found in a draft before it may be submitted: text that cannot be read, then the examiner's own checks, then
 * papers and explanations he will ask for.
 */
public final class DraftCheck {

    private static final List<ReportAttachment.Kind> EXPECTED_PAPERS =
            List.of(ReportAttachment.Kind.BALANCE_SHEET, ReportAttachment.Kind.INCOME_STATEMENT);

    private DraftCheck() {}

    /**
     * @param papers kinds of the papers attached
     * @param lastYear figures of the year before, null if unknown
     * @param day on which the report would be submitted
     */
    public static List<Finding> of(
            TypedReport typed,
            Collection<ReportAttachment.Kind> papers,
            AnnualReportFigures lastYear,
            RegisteredFacts registered,
            CheckLimits limits,
            LocalDate day) {
        List<Finding> findings = new ArrayList<>(typed.findings());
        Set<String> unreadable = typed.unreadable();
        List<CheckResult> results = AnnualReportChecks.of(typed.report(), lastYear, registered, limits, day);
        results.stream()
                .filter(r -> r.check() != ReportCheck.REQUIRED || !unreadable.contains(r.field()))
                .filter(r -> r.check() != ReportCheck.REQUIRED || r.outcome() != Outcome.PASSED || unreadable.isEmpty())
                .map(DraftCheck::finding)
                .forEach(findings::add);
        if (standsOut(results) && isBlank(typed.report().explanation())) {
            findings.add(
                    new Finding(FilingError.EXPLANATION_MISSING.code(), Outcome.ERROR, "explanation", List.of(), null));
        }
        EXPECTED_PAPERS.stream()
                .filter(paper -> !papers.contains(paper))
                .forEach(paper -> findings.add(new Finding(
                        FilingError.PAPER_MISSING.code(), Outcome.HINT, "attachments", List.of(paper), null)));
        return findings;
    }

    private static Finding finding(CheckResult result) {
        boolean offers = result.check() == ReportCheck.BALANCE && result.outcome() == Outcome.ERROR;
        return new Finding(
                "check." + result.check(),
                result.outcome(),
                result.field(),
                result.details(),
                offers ? result.details().get(0).toString() : null);
    }

    private static boolean standsOut(List<CheckResult> results) {
        return results.stream().anyMatch(r -> r.check() == ReportCheck.FLUCTUATION && r.outcome() == Outcome.HINT);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
