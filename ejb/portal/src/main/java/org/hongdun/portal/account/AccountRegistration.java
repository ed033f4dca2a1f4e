package org.hongdun.portal.account;

/** How an enterprise comes to an account. */
public interface AccountRegistration {

    /**
     * Opens the account of an enterprise. The credit code must be in the published register and alive, and the name of the
     * legal representative must be the registered one. Refused with HD-P001 to HD-P008, HD-P011, HD-P012.
     */
    void register(RegisterAccount command);

    PasswordAdvice passwordAdvice();
}
