package org.hongdun.registry.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.registry.filing.BranchWarningRow;

/** A branch whose name no longer follows that of its enterprise, told to the authority that registers it. */
@Entity
@Table(name = "branch_warning")
public class BranchWarning {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "branch_warning_seq")
    @SequenceGenerator(name = "branch_warning_seq", sequenceName = "branch_warning_seq")
    private Long id;

    @Column(name = "branch_id", nullable = false, updatable = false)
    private long branchId;

    @Column(name = "filing_id", nullable = false, updatable = false)
    private long filingId;

    @Column(name = "branch_code", length = 18, updatable = false)
    private String branchCode;

    @Column(name = "branch_name", length = 200, nullable = false, updatable = false)
    private String branchName;

    @Column(name = "former_name", length = 200, nullable = false, updatable = false)
    private String formerName;

    @Column(name = "new_name", length = 200, nullable = false, updatable = false)
    private String newName;

    @Column(name = "unit_code", length = 20, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false, updatable = false)
    private OrgPath unitPath;

    @Column(name = "warned_on", nullable = false, updatable = false)
    private LocalDate warnedOn;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected BranchWarning() {}

    /**
     * Warns a branch.
     *
     * @param change name change of its enterprise
     * @param authority which registers the branch
     */
    public BranchWarning(Branch branch, Filing change, String newName, Authority authority, LocalDate on) {
        this.branchId = branch.id();
        this.branchCode = branch.creditCode();
        this.branchName = branch.name();
        this.filingId = change.id();
        this.formerName = change.subjectName();
        this.newName = newName;
        this.unitCode = authority.unitCode();
        this.unitPath = authority.unitPath();
        this.warnedOn = on;
    }

    /** A branch as the register has it. */
    public record Branch(long id, String creditCode, String name) {}

    /** It has another name now. */
    public void settle(LocalDate on) {
        settledOn = on;
    }

    public BranchWarningRow row() {
        return new BranchWarningRow(
                branchId, branchCode, branchName, filingId, formerName, newName, unitCode, warnedOn, settledOn);
    }
}
