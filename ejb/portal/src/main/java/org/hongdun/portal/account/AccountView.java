package org.hongdun.portal.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.CreditCode;

/**
 * A signed-in applicant's account.
 *
 * @param creditCode of the enterprise; null for a private person
 * @param name registered name of the enterprise, or name of the person
 * @param maskedNumber identity number of the person, first 6 and last 4 characters; null for an enterprise
 * @param lastLoginAt instant of the last successful login, null before the first
 * @param passwordDueOn day (Asia/Shanghai) from which the password must be changed
 */
public record AccountView(
        String loginName,
        CreditCode creditCode,
        String name,
        String maskedNumber,
        String contactName,
        String contactPhone,
        Instant lastLoginAt,
        LocalDate passwordDueOn)
        implements Serializable {}
