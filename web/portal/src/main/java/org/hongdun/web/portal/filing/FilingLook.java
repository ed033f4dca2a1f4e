package org.hongdun.web.portal.filing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.web.theme.Formats;

/** The look of a filing's state and the words of its return, the same on every page. */
final class FilingLook {

    private static final Pattern CODE = Pattern.compile("\\bHD-[A-Z]\\d{3}\\b");

    private FilingLook() {}

    /** The opinion as it was written; a refusal by the intranet in the words of its code. */
    static String reason(String reason) {
        if (reason == null) {
            return "";
        }
        Matcher code = CODE.matcher(reason);
        return code.find() ? code.group() + " " + Formats.sentence(code.group()) : reason;
    }

    static String chip(FilingState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case SUBMITTED, DELIVERED -> "info";
            case PASSED -> "ok";
            case RETURNED, REFUSED -> "bad";
        };
    }
}
