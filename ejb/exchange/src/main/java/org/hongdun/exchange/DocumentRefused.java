package org.hongdun.exchange;

import org.hongdun.kernel.RuleViolation;

/**
 * A handler refuses a document and says with which code: 302 for a value outside a code list, 401 for an unknown subject,
 * 403 for what is not possible in this state.
 */
public class DocumentRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final ReceiptCode receiptCode;
    private final String text;

    /** @param text for people at the other end: which element and why; at most 1,000 characters */
    public DocumentRefused(ReceiptCode receiptCode, String text) {
        super(ExchangeError.DOCUMENT_REFUSED, receiptCode.number(), text);
        this.receiptCode = receiptCode;
        this.text = text;
    }

    public ReceiptCode receiptCode() {
        return receiptCode;
    }

    public String text() {
        return text;
    }
}
