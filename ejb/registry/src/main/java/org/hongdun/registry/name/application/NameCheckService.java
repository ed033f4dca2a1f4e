package org.hongdun.registry.name.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.registry.name.NameCheck;
import org.hongdun.registry.name.NameReport;

/** Checks names that nobody has applied for yet. */
@Stateless
@Local(NameCheck.class)
public class NameCheckService implements NameCheck {

    private static final String CHECK = "name-check";

    @Inject
    private Comparison comparison;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(CHECK)
    public NameReport check(String name, String section) {
        return comparison.report(
                comparison.parts(name),
                Comparison.authority(caller.officer().unitPath()),
                Sections.known(section),
                false,
                0,
                LocalDate.now(clock));
    }

    @Override
    @RolesAllowed(CHECK)
    public IndexState index() {
        return keeper.state();
    }
}
