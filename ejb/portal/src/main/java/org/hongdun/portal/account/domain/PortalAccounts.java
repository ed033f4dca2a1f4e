package org.hongdun.portal.account.domain;

import java.util.Optional;

/** The accounts as a collection. */
public interface PortalAccounts {

    Optional<PortalAccount> find(String loginName);

    /** As {@link #find}, locked in the database until the transaction ends: failures are counted one after the other. */
    Optional<PortalAccount> findForChange(String loginName);

    /** Whether a private person has an account, by the keyed digest of the identity number. */
    boolean hasPerson(String lookupKey);

    /** Refused with HD-P001 if the enterprise has an account, with HD-P015 if the person has, with HD-P017 if the name is taken. */
    void add(PortalAccount account);

    void note(AccountEvent event);
}
