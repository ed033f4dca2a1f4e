package org.hongdun.exchange.application;

import org.hongdun.exchange.ExchangeError;
import org.hongdun.kernel.RuleViolation;

/** The keys of the operator's list: {@code IN-<n>} and {@code OUT-<n>}. */
final class DocumentKeys {

    private DocumentKeys() {}

    static boolean isIncoming(String key) {
        if (key == null || !key.matches("(IN|OUT)--?[0-9]{1,18}")) {
            throw new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key);
        }
        return key.startsWith("IN-");
    }

    static long incoming(String key) {
        if (!isIncoming(key)) {
            throw new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key);
        }
        return number(key);
    }

    static long outgoing(String key) {
        if (isIncoming(key)) {
            throw new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key);
        }
        return number(key);
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
    }
}
