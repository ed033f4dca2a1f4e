package org.hongdun.platform.organisation;

import java.time.LocalDate;

/** Changes of the organisation by the system administrator. Permission {@code organisation-maintain}; every change is audited. */
public interface OrganisationMaintenance {

    /**
     * Opens a station of a branch.
     *
     * @param from first day; today or later (HD-O004)
     */
    void openStation(String code, String name, String nameEn, String branchCode, LocalDate from);

    /** A new name from that day on; the old one stays for the days before. */
    void rename(String code, String newName, String newShortName, LocalDate from);

    /**
     * Merges a station into another unit of the same kind: it ends the day before, the successor answers for it.
     * Refused with HD-O002 (not a station), HD-O003 (already ended), HD-O004 (date in the past), HD-O005 (into itself).
     */
    void merge(String code, String intoCode, LocalDate from);
}
