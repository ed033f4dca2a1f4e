package org.hongdun.registry.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A branch whose name is to follow that of its enterprise.
 *
 * @param filingId name change of the enterprise
 * @param unitCode registration authority of the branch
 * @param settledOn day on which the branch got another name; null before
 */
public record BranchWarningRow(
        long branchId,
        String branchCode,
        String branchName,
        long filingId,
        String formerName,
        String newName,
        String unitCode,
        LocalDate warnedOn,
        LocalDate settledOn)
        implements Serializable {}
