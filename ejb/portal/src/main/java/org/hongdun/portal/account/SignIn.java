package org.hongdun.portal.account;

/**
 * What happens around the container's login: it checks the password, this door counts and locks (GB/T 22239-2019 8.1.4.1).
 * The answer to a person is the same for an unknown name, a wrong password and a locked account: HD-P010.
 */
public interface SignIn {

    /** Before the attempt: opens an account again whose lock has run out. */
    void knock(String loginName);

    /** After a failed attempt: counts it, locks the account when the limit is reached, and takes as long for an unknown name. */
    void refused(String loginName);

    /** After a successful attempt, called as the applicant who has signed in. */
    void signedIn();
}
