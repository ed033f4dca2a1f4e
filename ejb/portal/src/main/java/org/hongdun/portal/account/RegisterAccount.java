package org.hongdun.portal.account;

import java.io.Serializable;

/**
 * What an enterprise gives for its account.
 *
 * @param creditCode unified social credit code; becomes the login name
 * @param legalRepresentative name as registered
 * @param contactName person whom the bureau may call, 1 to 100 characters
 * @param contactPhone mobile number of 11 digits, or area code, hyphen and number
 * @param password as typed; see the password rule
 */
public record RegisterAccount(
        String creditCode, String legalRepresentative, String contactName, String contactPhone, String password)
        implements Serializable {

    /** Without the password: commands reach logs. */
    @Override
    public String toString() {
        return "RegisterAccount[" + creditCode + "]";
    }
}
