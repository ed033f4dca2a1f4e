package org.hongdun.insight.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The measures of the annual inspection, all in enterprises (户). Identity: should-inspect = passed + waiting for
 * pre-review + waiting for review + refused + not declared.
 *
 * @param should m01 应检户数
 * @param passed m03 通过年检户数
 * @param gradeA m04 A 级
 * @param gradeB m05 B 级
 * @param exempt m06 免检
 * @param latePassed m07 补检通过, part of passed
 * @param preWaiting m08 预申报待审查
 * @param reviewWaiting m09 预审待复核
 * @param refused m10 未通过
 * @param notDeclared m11 未申报
 * @param extended m12 其中申请延期, part of not declared
 * @param online declared over the portal, part of declared
 */
public record Measures(
        long should,
        long passed,
        long gradeA,
        long gradeB,
        long exempt,
        long latePassed,
        long preWaiting,
        long reviewWaiting,
        long refused,
        long notDeclared,
        long extended,
        long online)
        implements Serializable {

    public static final Measures NONE = new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** m02 已申报户数. */
    public long declared() {
        return passed + preWaiting + reviewWaiting + refused;
    }

    /** Declared at the counter (窗口). */
    public long counter() {
        return declared() - online;
    }

    /** Whether every enterprise that should be inspected stands in exactly one class. */
    public boolean balanced() {
        return should == declared() + notDeclared;
    }

    public Measures plus(Measures other) {
        return new Measures(
                should + other.should,
                passed + other.passed,
                gradeA + other.gradeA,
                gradeB + other.gradeB,
                exempt + other.exempt,
                latePassed + other.latePassed,
                preWaiting + other.preWaiting,
                reviewWaiting + other.reviewWaiting,
                refused + other.refused,
                notDeclared + other.notDeclared,
                extended + other.extended,
                online + other.online);
    }

    /** r1 年检率: declared of should-inspect. */
    public BigDecimal inspectionRate() {
        return percent(declared(), should);
    }

    /** r2 通过率: passed of should-inspect. */
    public BigDecimal passRate() {
        return percent(passed, should);
    }

    /** r3 审查通过率: passed of declared. */
    public BigDecimal passRateOfDeclared() {
        return percent(passed, declared());
    }

    /** r4 未检率: not declared of should-inspect. */
    public BigDecimal notInspectedRate() {
        return percent(notDeclared, should);
    }

    /** r5 A级率: grade A of passed. */
    public BigDecimal gradeARate() {
        return percent(gradeA, passed);
    }

    /** r6 网上年检率: declared over the portal of declared. */
    public BigDecimal onlineRate() {
        return percent(online, declared());
    }

    /** r7 同比: growth of passed against the same day of last year, or null without a base. */
    public BigDecimal growthOver(Measures lastYear) {
        return lastYear == null ? null : percent(passed - lastYear.passed, lastYear.passed);
    }

    /** Percentage with two decimals, half up; null when there is nothing to divide by. */
    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
