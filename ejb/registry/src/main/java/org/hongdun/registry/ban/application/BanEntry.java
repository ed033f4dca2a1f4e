package org.hongdun.registry.ban.application;

import java.time.LocalDate;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.Identity;

/**
 * One ban as a paper tells it.
 *
 * @param baseOn null if the paper does not say
 */
record BanEntry(
        Identity person,
        BanGround ground,
        String sourceSubject,
        String decisionNo,
        LocalDate baseOn,
        String issuingUnit) {}
