package org.hongdun.portal.filing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.CheckLimits;
import org.hongdun.kernel.annualreport.RegisteredFacts;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.filing.Finding;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.DraftCheck;
import org.hongdun.portal.filing.domain.TypedReport;
import org.hongdun.portal.parameter.PortalParameters;

/** The examiner's checks over a draft, with the limits in force. */
@Dependent
class Prechecks {

    @Inject
    private PortalParameters parameters;

    List<Finding> of(
            AnnualFiling filing,
            TypedReport typed,
            AnnualReportFigures lastYear,
            SubjectView registered,
            LocalDate today) {
        BigDecimal capital = registered.registeredCapital();
        return DraftCheck.of(
                typed,
                filing.attachments().stream().map(a -> a.paper().kind()).toList(),
                lastYear,
                new RegisteredFacts(capital, registered.domicile()),
                new CheckLimits(
                        parameters.amount("INSP.BALANCE.TOLERANCE", today),
                        parameters.amount("INSP.FLUCTUATION", today)),
                today);
    }
}
