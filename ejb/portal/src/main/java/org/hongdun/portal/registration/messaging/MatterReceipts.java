package org.hongdun.portal.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.hongdun.exchange.Receipt;
import org.hongdun.exchange.ReceiptListener;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.kernel.registration.RegistrationFiled;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlineFilings;

/** Receipts for matters that were handed in: delivered, or not taken; and for those the bureau does not let go. */
@ApplicationScoped
class MatterReceipts implements ReceiptListener {

    private static final Set<String> TYPES = Set.of(RegistrationFiled.TYPE, NameApplied.TYPE);

    @Inject
    private OnlineFilings filings;

    @Inject
    private Clock clock;

    @Override
    public void receipted(Receipt receipt) {
        if (TYPES.contains(receipt.documentType())) {
            filings.findByDocument(receipt.documentId()).ifPresent(filing -> settle(filing, receipt));
        }
        if (receipt.documentType().equals(MatterWithdrawn.TYPE) && !receipt.accepted()) {
            filings.findByWithdrawal(receipt.documentId())
                    .ifPresent(filing -> filing.notWithdrawn(reason(receipt), clock.instant()));
        }
    }

    private void settle(OnlineFiling filing, Receipt receipt) {
        if (receipt.accepted()) {
            filing.delivered(receipt.documentId(), receipt.businessNo(), receipt.receivedAt());
        } else {
            filing.notTaken(receipt.documentId(), reason(receipt), clock.instant());
        }
    }

    /** The other side's words, or the number of the receipt code if it had none. */
    private static String reason(Receipt receipt) {
        return receipt.text() == null || receipt.text().isBlank()
                ? String.valueOf(receipt.code().number())
                : receipt.text();
    }
}
