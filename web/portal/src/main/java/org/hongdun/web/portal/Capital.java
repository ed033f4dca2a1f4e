package org.hongdun.web.portal;

import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.web.theme.Formats;

/** How pages write a registered capital. */
public final class Capital {

    private static final String CNY = "156";

    private Capital() {}

    public static String of(SubjectView subject) {
        if (subject.registeredCapital() == null) {
            return "";
        }
        String amount = Formats.amount(subject.registeredCapital());
        return subject.currency() == null || CNY.equals(subject.currency())
                ? PageTexts.say("subject.capital.cny", amount)
                : PageTexts.say("subject.capital.other", amount, subject.currency());
    }
}
