package org.hongdun.registry.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An investor with his share (股东、投资人).
 *
 * @param type 10 natural person, 20 enterprise, 30 other organisation, 40 foreign investor
 * @param certificateType kind of certificate, or CC for a credit code; null if none was told
 * @param certificateNo as in {@link PersonEntry}
 * @param subscribed 万元 of the capital's currency; null if not told
 * @param paid 万元, likewise
 * @param form of the contribution, such as 货币; null if not told
 * @param dueOn day by which it is to be paid; null if not told
 * @param share percent, 0 to 100; null if not told
 */
public record InvestorEntry(
        String name,
        String type,
        String certificateType,
        String certificateNo,
        BigDecimal subscribed,
        BigDecimal paid,
        String form,
        LocalDate dueOn,
        BigDecimal share)
        implements Serializable {

    /** Without the number in it. */
    @Override
    public String toString() {
        return share == null ? name : name + " " + share.stripTrailingZeros().toPlainString() + "%";
    }
}
