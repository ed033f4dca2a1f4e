package org.hongdun.portal.account;

import java.io.Serializable;

/**
 * What a private person gives for his account.
 *
 * @param name as on the identity card, 1 to 100 characters
 * @param identityNumber citizen identity number (GB 11643)
 * @param phone mobile number of 11 digits, or area code, hyphen and number
 * @param loginName 4 to 17 letters, digits, dots, underscores and hyphens, a letter first; capitals are as good as small letters
 * @param password as typed; see the password rule
 */
public record RegisterPerson(String name, String identityNumber, String phone, String loginName, String password)
        implements Serializable {

    /** Without password and identity number: commands reach logs. */
    @Override
    public String toString() {
        return "RegisterPerson[" + loginName + "]";
    }
}
