package org.hongdun.registry.inspection.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionStatus;

/**
 * How an inspection stood at an instant, with the amounts (万元) of the report it stood on.
 *
 * @param since when it came into that state
 */
public record Standing(
        InspectionStatus status,
        Grade grade,
        boolean late,
        Instant declaredAt,
        Instant since,
        BigDecimal totalAssets,
        BigDecimal turnover,
        BigDecimal netProfit,
        BigDecimal tax,
        int staff) {}
