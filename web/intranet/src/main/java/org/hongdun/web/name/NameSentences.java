package org.hongdun.web.name;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.web.theme.Formats;

/** What the check of a name found, in words. */
final class NameSentences {

    private NameSentences() {}

    /** Rule, other name, reason and why that name is not free, in one sentence. */
    static String sentence(NameConflict conflict, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.hongdun.web.intranet.messages", locale);
        return Formats.fmt(words.getString("name.rule." + conflict.rule()), conflict.name())
                + Formats.fmt(
                        words.getString("name.standing." + conflict.standing() + ".since"),
                        conflict.day().toString());
    }
}
