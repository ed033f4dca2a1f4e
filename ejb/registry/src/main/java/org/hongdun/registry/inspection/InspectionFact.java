package org.hongdun.registry.inspection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongdun.registry.subject.SubjectFact;

/**
 * One market subject and its inspection about a year, as they stood at the end of a day.
 *
 * @param status null if nothing had been filed (应检, if the subject owes the inspection)
 * @param obliged whether the subject owes the inspection: no household, in force, in liquidation or dormant, and
 *     established no later than the year reported about
 * @param grade null until passed
 * @param online whether the report came from the portal
 * @param late whether the first report came after the end of the window
 * @param totalAssets figures of the latest report, 万元; null if nothing had been filed
 * @param staff persons; null if nothing had been filed
 */
public record InspectionFact(
        SubjectFact subject,
        boolean obliged,
        InspectionStatus status,
        Grade grade,
        boolean online,
        boolean late,
        LocalDate declaredOn,
        LocalDate passedOn,
        BigDecimal totalAssets,
        BigDecimal turnover,
        BigDecimal netProfit,
        BigDecimal tax,
        Integer staff)
        implements Serializable {}
