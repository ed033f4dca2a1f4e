package org.hongdun.platform.access.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.domain.OfficerLine;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

/** Accounts as officers: with the unit that answers today for the unit of their post, and with what they may. */
@ApplicationScoped
class Officers {

    private Accounts accounts;
    private RoleBook roles;
    private Organisation organisation;
    private Clock clock;

    protected Officers() {}

    @Inject
    Officers(Accounts accounts, RoleBook roles, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.organisation = organisation;
        this.clock = clock;
    }

    Optional<KnownOfficer> active(String loginName) {
        List<OfficerLine> lines = accounts.officer(loginName, LocalDate.now(clock));
        return lines.stream().findFirst().map(line -> new KnownOfficer(officer(line, lines), roles(lines)));
    }

    private Officer officer(OfficerLine line, List<OfficerLine> lines) {
        Unit other = line.unitPath() == null ? organisation.inChargeOf(line.postUnit()) : null;
        return new Officer(
                line.loginName(),
                line.name(),
                other == null ? line.postUnit() : other.code(),
                other == null ? line.unitName() : other.shortName(),
                other == null ? line.unitPath() : other.path(),
                line.post(),
                roles.scopes(lines));
    }

    private static Set<String> roles(List<OfficerLine> lines) {
        return lines.stream().map(OfficerLine::role).filter(Objects::nonNull).collect(toSet());
    }
}
