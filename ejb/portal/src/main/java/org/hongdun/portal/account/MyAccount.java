package org.hongdun.portal.account;

/** What a signed-in applicant sees and changes of its own account. */
public interface MyAccount {

    AccountView view();

    /** Refused with HD-P013 if the current password is wrong, and with HD-P005 to HD-P009 by the password rule. */
    void changePassword(String current, String next);
}
