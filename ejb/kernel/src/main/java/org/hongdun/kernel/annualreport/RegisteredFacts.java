package org.hongdun.kernel.annualreport;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the register says about the enterprise.
 *
 * @param capital registered capital, 万元; null if the form of the enterprise has none
 */
public record RegisteredFacts(BigDecimal capital, String domicile) implements Serializable {}
