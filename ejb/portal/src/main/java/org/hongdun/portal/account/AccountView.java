package org.hongdun.portal.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.CreditCode;

/**
 * A signed-in enterprise's account.
 *
 * @param enterprise registered name
 * @param lastLoginAt instant of the last successful login, null before the first
 * @param passwordDueOn day (Asia/Shanghai) from which the password must be changed
 */
public record AccountView(
        CreditCode creditCode,
        String enterprise,
        String contactName,
        String contactPhone,
        Instant lastLoginAt,
        LocalDate passwordDueOn)
        implements Serializable {}
