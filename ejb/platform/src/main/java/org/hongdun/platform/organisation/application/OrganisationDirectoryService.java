package org.hongdun.platform.organisation.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.OrganisationDirectory;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.domain.UnitVersion;
import org.hongdun.platform.organisation.persistence.UnitVersions;

@Stateless
@Local(OrganisationDirectory.class)
@RolesAllowed("organisation-read")
public class OrganisationDirectoryService implements OrganisationDirectory {

    @Inject
    private Organisation organisation;

    @Inject
    private UnitVersions versions;

    @Override
    public Unit unit(String code, LocalDate asOf) {
        return organisation.unit(code, asOf);
    }

    @Override
    public List<Unit> tree(String code, LocalDate asOf) {
        return organisation.tree(code, asOf);
    }

    @Override
    public List<Unit> branches() {
        return organisation.branches();
    }

    @Override
    public List<Unit> history(String code) {
        return versions.history(code).stream().map(UnitVersion::asUnit).toList();
    }
}
