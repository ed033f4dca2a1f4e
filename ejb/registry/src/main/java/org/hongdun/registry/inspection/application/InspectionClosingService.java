package org.hongdun.registry.inspection.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.registry.inspection.InspectionClosing;

/** Lets the night close the window. */
@Stateless
@Local(InspectionClosing.class)
public class InspectionClosingService implements InspectionClosing {

    @Inject
    private WindowEnd end;

    @Override
    @RolesAllowed("system")
    public Closed close(LocalDate day, long afterSubjectId, int limit) {
        return end.close(day, afterSubjectId, limit);
    }
}
