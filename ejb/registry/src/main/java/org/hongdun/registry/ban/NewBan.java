package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A ban to be entered.
 *
 * @param person with his certificate number
 * @param sourceSubject enterprise in which it happened; may be null
 * @param decisionNo number of the decision or judgment
 * @param baseOn day from which the term runs, or for a ban without term the day it began; not in the future
 * @param issuingUnit who decided
 */
public record NewBan(
        Identity person,
        BanGround ground,
        String sourceSubject,
        String decisionNo,
        LocalDate baseOn,
        String issuingUnit)
        implements Serializable {}
