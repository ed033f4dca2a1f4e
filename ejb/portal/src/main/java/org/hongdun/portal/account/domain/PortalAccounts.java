package org.hongdun.portal.account.domain;

import java.util.Optional;
import org.hongdun.kernel.CreditCode;

/** The accounts as a collection. */
public interface PortalAccounts {

    Optional<PortalAccount> of(CreditCode enterprise);

    /** The account, locked in the database until the transaction ends: failures are counted one after the other. */
    Optional<PortalAccount> ofLoginName(String loginName);

    /** Refused with HD-P001 if the enterprise has an account. */
    void add(PortalAccount account);

    void note(AccountEvent event);
}
