package org.hongdun.platform.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.OrganisationError;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.platform.organisation.domain.UnitVersion;
import org.hongdun.platform.organisation.persistence.UnitVersions;

@ApplicationScoped
public class OrganisationService implements Organisation {

    private static final int LONGEST_SUCCESSION = 20;

    private UnitVersions versions;
    private Clock clock;

    protected OrganisationService() {}

    @Inject
    public OrganisationService(UnitVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Unit unit(String code) {
        return unit(code, today());
    }

    @Override
    public Unit unit(String code, LocalDate asOf) {
        return versions.on(code, asOf)
                .map(UnitVersion::asUnit)
                .orElseThrow(() -> new RuleViolation(OrganisationError.UNIT_NOT_FOUND, code));
    }

    @Override
    public Optional<Unit> find(String code) {
        return versions.on(code, today()).map(UnitVersion::asUnit);
    }

    @Override
    public Unit inChargeOf(String code) {
        String answering = code;
        for (int step = 0; step < LONGEST_SUCCESSION; step++) {
            Optional<UnitVersion> latest = versions.latest(answering);
            Optional<String> successor = latest.flatMap(unit -> unit.successorOn(today()));
            if (successor.isEmpty()) {
                String last = answering;
                return latest.filter(unit -> unit.isValidOn(today()))
                        .map(UnitVersion::asUnit)
                        .orElseGet(() -> unit(last));
            }
            answering = successor.get();
        }
        throw new IllegalStateException("The successors of " + code + " form a circle");
    }

    @Override
    public Map<String, Unit> inChargeOf(Collection<String> codes) {
        Map<String, Unit> answering = new HashMap<>();
        if (!codes.isEmpty()) {
            versions.all(codes).stream()
                    .filter(version -> version.isValidOn(today()))
                    .map(UnitVersion::asUnit)
                    .forEach(unit -> answering.put(unit.code(), unit));
        }
        codes.forEach(code -> answering.computeIfAbsent(code, this::inChargeOf));
        return answering;
    }

    @Override
    public List<Unit> children(String parentCode, LocalDate asOf) {
        return asUnits(versions.below(parentCode, asOf));
    }

    @Override
    public List<Unit> branches() {
        return asUnits(versions.ofKind(UnitKind.BRANCH, today()));
    }

    @Override
    public List<Unit> tree(String code, LocalDate asOf) {
        return asUnits(versions.tree(unit(code, asOf).path(), asOf));
    }

    @Override
    public Map<String, String> shortNames(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            asUnits(versions.all(codes)).stream()
                    .filter(unit -> !unit.validFrom().isAfter(today()))
                    .forEach(unit -> names.put(unit.code(), unit.shortName()));
        }
        return names;
    }

    private static List<Unit> asUnits(List<UnitVersion> versions) {
        return versions.stream().map(UnitVersion::asUnit).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
