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
            filing.refused(
                    receipt.documentId(), receipt.code().number() + " " + orEmpty(receipt.text()), clock.instant());
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
