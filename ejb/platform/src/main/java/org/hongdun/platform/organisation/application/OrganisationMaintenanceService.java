package org.hongdun.platform.organisation.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.OrganisationError;
import org.hongdun.platform.organisation.OrganisationMaintenance;
import org.hongdun.platform.organisation.domain.UnitVersion;
import org.hongdun.platform.organisation.persistence.UnitVersions;

@Stateless
@Local(OrganisationMaintenance.class)
@RolesAllowed("organisation-maintain")
public class OrganisationMaintenanceService implements OrganisationMaintenance {

    @Inject
    private UnitVersions versions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void openStation(String code, String name, String nameEn, String branchCode, LocalDate from) {
        UnitVersion station = existing(branchCode).openStation(code, name, nameEn, from, LocalDate.now(clock));
        if (versions.latest(code).isPresent()) {
            throw new RuleViolation(OrganisationError.CODE_TAKEN, code);
        }
        versions.add(station);
        audit.record(OrganisationEvent.STATION_OPENED, Outcome.DONE, code, name + " " + from);
    }

    @Override
    public void rename(String code, String newName, String newShortName, LocalDate from) {
        versions.add(existing(code).rename(newName, newShortName, from, LocalDate.now(clock)));
        audit.record(OrganisationEvent.UNIT_RENAMED, Outcome.DONE, code, newName + " " + from);
    }

    @Override
    public void merge(String code, String intoCode, LocalDate from) {
        existing(code).mergeInto(existing(intoCode), from, LocalDate.now(clock));
        audit.record(OrganisationEvent.STATION_MERGED, Outcome.DONE, code, intoCode + " " + from);
    }

    private UnitVersion existing(String code) {
        return versions.latest(code).orElseThrow(() -> new RuleViolation(OrganisationError.UNIT_NOT_FOUND, code));
    }
}
