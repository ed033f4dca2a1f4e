package org.hongdun.portal.filing.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFilings;

/** Opens a draft in a transaction of its own: of two pages that open the same year at once, one finds the other's. */
@Stateless
public class FilingOpening {

    @Inject
    private AnnualFilings filings;

    @Inject
    private Clock clock;

    @RolesAllowed("enterprise")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(CreditCode enterprise, int reportYear, Map<String, String> prefilled) {
        filings.add(AnnualFiling.open(enterprise, reportYear, UUID.randomUUID(), prefilled, clock.instant()));
    }
}
