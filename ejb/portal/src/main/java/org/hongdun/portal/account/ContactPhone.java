package org.hongdun.portal.account;

import java.util.regex.Pattern;

/** Telephone numbers as the bureau calls them: mobile of 11 digits, or area code and 7 or 8 digits. */
public final class ContactPhone {

    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[2-9][0-9]{6,7}(-[0-9]{1,5})?");

    private ContactPhone() {}

    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
