package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A legal act about to be recorded. Who acts and when it is recorded is added by the register.
 *
 * @param matter code of the change item (变更事项), 2 digits; 00 = establishment
 * @param effectiveOn first day on which what it says holds; not after today
 * @param documentNo number of the filing, decision or document it rests on; null if none
 * @param reason needed for corrections and withdrawals; at most 1,000 characters
 */
public record NewAct(ActKind kind, String matter, LocalDate effectiveOn, String documentNo, String reason)
        implements Serializable {}
