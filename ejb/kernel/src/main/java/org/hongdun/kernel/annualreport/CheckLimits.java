package org.hongdun.kernel.annualreport;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The thresholds in force, from the dated rows {@code INSP.BALANCE.TOLERANCE} and {@code INSP.FLUCTUATION}.
 *
 * @param balanceTolerance by how much assets may differ from liabilities + equity, 万元
 * @param fluctuationPercent up to which change against last year a figure is unremarkable, percent
 */
public record CheckLimits(BigDecimal balanceTolerance, BigDecimal fluctuationPercent) implements Serializable {}
