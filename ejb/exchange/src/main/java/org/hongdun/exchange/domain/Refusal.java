package org.hongdun.exchange.domain;

import org.hongdun.exchange.ReceiptCode;

/** Why a document is not accepted, in the words of the receipt. */
public record Refusal(ReceiptCode code, String text) {}
