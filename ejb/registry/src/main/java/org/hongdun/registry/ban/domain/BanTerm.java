package org.hongdun.registry.ban.domain;

import java.time.LocalDate;
import org.hongdun.registry.ban.BanRegime;

/**
 * The time of a ban as the law of its base day counts it.
 *
 * @param baseOn the event; the first day of the ban
 * @param endsOn last day; null until lifted
 */
public record BanTerm(BanRegime regime, LocalDate baseOn, LocalDate endsOn) {}
