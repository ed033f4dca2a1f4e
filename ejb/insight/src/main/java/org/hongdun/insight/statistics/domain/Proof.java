package org.hongdun.insight.statistics.domain;

import org.hongdun.insight.statistics.Measures;
import org.hongdun.insight.statistics.StatisticsError;
import org.hongdun.kernel.RuleViolation;

/** The checks that figures must pass before anybody reads them. */
public final class Proof {

    private Proof() {}

    /**
     * @param total sum of all cells
     * @param unbalancedCells cells in which should-inspect is not the sum of the classes
     * @param counted facts that were counted
     */
    public static void publishable(Measures total, long unbalancedCells, long counted) {
        if (counted == 0) {
            throw new RuleViolation(StatisticsError.NOTHING_COUNTED);
        }
        if (unbalancedCells > 0 || !total.balanced()) {
            throw new RuleViolation(StatisticsError.IDENTITY_BROKEN, unbalancedCells);
        }
        if (total.should() != counted) {
            throw new RuleViolation(StatisticsError.SUM_BROKEN, total.should(), counted);
        }
    }
}
