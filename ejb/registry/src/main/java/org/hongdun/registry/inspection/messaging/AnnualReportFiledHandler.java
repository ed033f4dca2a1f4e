package org.hongdun.registry.inspection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.registry.inspection.InspectionError;
import org.hongdun.registry.inspection.application.ReportReception;

/** A yearly report has arrived from the portal. */
@ApplicationScoped
public class AnnualReportFiledHandler implements DocumentHandler {

    @Inject
    private ReportReception reception;

    @Override
    public String documentType() {
        return AnnualReportFiled.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        try {
            return new Handled(reception.receive(AnnualReportFiled.fromXml(document.body()), document));
        } catch (RuleViolation refusal) {
            throw new DocumentRefused(receiptCode(refusal), refusal.getMessage());
        }
    }

    private static ReceiptCode receiptCode(RuleViolation refusal) {
        if (refusal.reason() == InspectionError.ENTERPRISE_UNKNOWN) {
            return ReceiptCode.SUBJECT_UNKNOWN;
        }
        if (refusal.reason() == InspectionError.ALREADY_FILED) {
            return ReceiptCode.DUPLICATE;
        }
        return ReceiptCode.NOT_POSSIBLE;
    }
}
