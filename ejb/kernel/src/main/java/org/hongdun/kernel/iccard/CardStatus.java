package org.hongdun.kernel.iccard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The state of one IC card that was given out.
 *
 * @param creditCode of the enterprise it was made for
 * @param changedAt when the state was reached; an older one never replaces a newer one
 * @param issuedOn day on which it was given out
 * @param expiresOn last day of its validity
 */
public record CardStatus(
        String cardNo, String creditCode, State state, Instant changedAt, LocalDate issuedOn, LocalDate expiresOn) {

    /** States of a card after it was given out (domain.md 4.7). */
    public enum State {
        /** 正常. */
        ACTIVE,
        /** 挂失. */
        LOST,
        /** 暂吊. */
        SUSPENDED,
        /** 吊销. */
        REVOKED,
        /** 注销. */
        CANCELLED,
        /** 过期. */
        EXPIRED,
        /** 换卡. */
        REPLACED
    }
}
