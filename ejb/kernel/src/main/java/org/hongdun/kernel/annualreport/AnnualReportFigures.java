package org.hongdun.kernel.annualreport;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The amounts of one year, all in 万元 (10,000 yuan) with 2 decimals; losses are negative.
 *
 * @param totalAssets 资产总额 (ASSGRO)
 * @param longTermInvestment 长期投资
 * @param totalLiabilities 负债总额 (LIAGRO)
 * @param ownersEquity 所有者权益 (TOTEQU)
 * @param turnover 营业总收入 (VENDINC)
 * @param mainIncome 主营业务收入 (MAIBUSINC)
 * @param totalProfit 利润总额 (PROGRO)
 * @param netProfit 净利润 (NETINC)
 * @param tax 纳税总额 (RATGRO)
 */
public record AnnualReportFigures(
        BigDecimal totalAssets,
        BigDecimal longTermInvestment,
        BigDecimal totalLiabilities,
        BigDecimal ownersEquity,
        BigDecimal turnover,
        BigDecimal mainIncome,
        BigDecimal totalProfit,
        BigDecimal netProfit,
        BigDecimal tax)
        implements Serializable {}
