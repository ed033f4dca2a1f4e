package org.hongdun.portal.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hongdun.exchange.Receipt;
import org.hongdun.exchange.ReceiptListener;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFilings;

/** Receipts for submitted reports: delivered, or not taken. */
@ApplicationScoped
class FilingReceipts implements ReceiptListener {

    @Inject
    private AnnualFilings filings;

    @Inject
    private Clock clock;

    @Override
    public void receipted(Receipt receipt) {
        if (AnnualReportFiled.TYPE.equals(receipt.documentType())) {
            filings.findByDocument(receipt.documentId()).ifPresent(filing -> settle(filing, receipt));
        }
    }

    private void settle(AnnualFiling filing, Receipt receipt) {
        if (receipt.accepted()) {
            filing.delivered(receipt.documentId(), receipt.businessNo(), receipt.receivedAt());
        } else {
            filing.refused(receipt.documentId(), reason(receipt), clock.instant());
        }
    }

    /** The other side's words, or the number of the receipt code if it had none. */
    private static String reason(Receipt receipt) {
        return receipt.text() == null || receipt.text().isBlank()
                ? String.valueOf(receipt.code().number())
                : receipt.text();
    }
}
