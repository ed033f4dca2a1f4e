package org.hongdun.web.theme;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names of the enterprise types (企业类型): the Chinese ones are data of either side, the English ones stand here. */
public final class EnterpriseTypes {

    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org.hongdun.web.theme.enterprise_types", Locale.ENGLISH);

    private EnterpriseTypes() {}

    /**
     * The type's name in the page's language.
     *
     * @param chinese said too for a code that has no English name
     */
    public static String name(String code, String chinese) {
        return name(code, chinese, Formats.locale());
    }

    static String name(String code, String chinese, Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return english && code != null && ENGLISH.containsKey(code) ? ENGLISH.getString(code) : chinese;
    }
}
