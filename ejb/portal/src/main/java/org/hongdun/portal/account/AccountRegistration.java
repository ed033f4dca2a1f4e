package org.hongdun.portal.account;

/** How an enterprise or a private person comes to an account. */
public interface AccountRegistration {

    /**
     * Opens the account of an enterprise. The credit code must be in the published register and alive, and the name of the
     * legal representative must be the registered one. Refused with HD-P001 to HD-P008, HD-P011, HD-P012.
     */
    void register(RegisterAccount command);

    /**
     * Opens the account of a private person, one for each identity number. Nobody here knows whether name and number belong
     * together: the authority compares them with the identity card when it accepts a matter. Refused with HD-K003, HD-P005 to
     * HD-P008, HD-P012, HD-P015 to HD-P020.
     */
    void registerPerson(RegisterPerson command);

    PasswordAdvice passwordAdvice();
}
