package org.hongdun.kernel.annualreport;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.CreditCode;

/**
 * The yearly report of a company (年检报告书, form for companies). Drafts may have gaps: every component except the
 * enterprise and the year may be null until {@link AnnualReportChecks} has found it complete.
 *
 * @param enterprise who reports
 * @param reportYear the year reported about, such as 2025
 * @param actualDomicile where the enterprise really is
 * @param figures the year's amounts
 * @param explanation what the enterprise says about figures that stand out; may be null
 */
public record AnnualReport(
        CreditCode enterprise,
        int reportYear,
        Contact contact,
        OperatingState operatingState,
        String actualDomicile,
        Staff staff,
        AnnualReportFigures figures,
        List<Contribution> contributions,
        List<Investment> investments,
        List<BranchOffice> branches,
        List<Licence> licences,
        String explanation)
        implements Serializable {

    public AnnualReport {
        contributions = List.copyOf(contributions);
        investments = List.copyOf(investments);
        branches = List.copyOf(branches);
        licences = List.copyOf(licences);
    }

    /** Sum of what the shareholders have promised, 万元. */
    public BigDecimal subscribed() {
        return sum(contributions.stream().map(Contribution::subscribed).toList());
    }

    /** Sum of what the shareholders have paid, 万元. */
    public BigDecimal paidIn() {
        return sum(contributions.stream().map(Contribution::paidIn).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().filter(a -> a != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who answers questions about the report. */
    public record Contact(String name, String phone, String postcode, String email) implements Serializable {}

    /** Whether the enterprise works (经营状态). */
    public enum OperatingState {
        OPERATING,
        CLOSED,
        SUSPENDED,
        LIQUIDATING,
        PREPARING
    }

    /**
     * Persons at the end of the year.
     *
     * @param total all staff (从业人数)
     * @param reemployed formerly unemployed
     */
    public record Staff(Integer total, Integer reemployed, Integer graduates, Integer partyMembers)
            implements Serializable {}

    /**
     * What one shareholder has promised and paid.
     *
     * @param subscribed 万元, 2 decimals
     * @param form such as money, goods, land (出资方式), in the filer's words
     * @param paidIn 万元, 2 decimals
     */
    public record Contribution(
            String investor,
            BigDecimal subscribed,
            LocalDate subscribedOn,
            String form,
            BigDecimal paidIn,
            LocalDate paidOn)
            implements Serializable {}

    /**
     * A share the enterprise holds in another.
     *
     * @param amount 万元
     * @param sharePercent 0 to 100
     */
    public record Investment(String name, String registrationNo, BigDecimal amount, BigDecimal sharePercent)
            implements Serializable {}

    /** A branch of the enterprise (分支机构). */
    public record BranchOffice(String name, String registrationNo, String address) implements Serializable {}

    /**
     * A licence needed before registration (前置许可).
     *
     * @param validTo last day; null if it has none
     */
    public record Licence(String name, String number, LocalDate validTo) implements Serializable {}
}
