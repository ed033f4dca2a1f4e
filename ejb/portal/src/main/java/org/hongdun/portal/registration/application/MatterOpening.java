package org.hongdun.portal.registration.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlineFilings;

/** Opens a draft in a transaction of its own: of two clicks with one key, one finds the other's. */
@Stateless
public class MatterOpening {

    @Inject
    private OnlineFilings filings;

    @Inject
    private Clock clock;

    @RolesAllowed("applicant")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public UUID open(OpenMatter wanted, String owner, SubjectKind kind, String title, String sealedForm) {
        OnlineFiling filing =
                OnlineFiling.open(wanted, owner, kind, UUID.randomUUID(), title, sealedForm, clock.instant());
        filings.add(filing);
        return filing.key();
    }
}
