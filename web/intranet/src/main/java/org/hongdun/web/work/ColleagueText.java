package org.hongdun.web.work;

import java.util.Collection;
import java.util.List;
import org.hongdun.platform.access.Colleague;

/** Colleagues as a picker shows them: name, unit and post, and at the end the login name in brackets. */
final class ColleagueText {

    private ColleagueText() {}

    static List<String> all(Collection<Colleague> colleagues) {
        return colleagues.stream()
                .map(one -> one.name() + " · " + one.unitName() + " " + one.post() + " (" + one.loginName() + ")")
                .toList();
    }

    /** The login name; a text that no picker gave stands for itself, and the door finds nobody of that name. */
    static String login(String text) {
        return text != null && text.endsWith(")") ? text.substring(text.lastIndexOf('(') + 1, text.length() - 1) : text;
    }

    static String name(String text) {
        return text == null ? "" : text.split(" · ")[0];
    }
}
