package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the list of bans.
 *
 * @param certificateNo masked; null if unknown
 * @param endsOn last day; null until lifted, or unknown
 * @param missing what a quarantined record lacks: NUMBER, DATE or BOTH; null if nothing
 */
public record BanRow(
        long id,
        String banNo,
        String personName,
        String certificateNo,
        BanGround ground,
        BanRegime regime,
        String decisionNo,
        LocalDate startsOn,
        LocalDate endsOn,
        String issuingUnit,
        BanState state,
        String missing,
        BanOrigin origin,
        Instant enteredAt)
        implements Serializable {}
