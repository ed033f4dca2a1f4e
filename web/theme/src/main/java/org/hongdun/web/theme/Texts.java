package org.hongdun.web.theme;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences from the bundles; placeholders {0}, {1} are filled as they stand, without the quoting rules of MessageFormat. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence of an error code; an unknown code is answered with the code itself so that nothing is hidden. */
    public static String error(String code, List<?> details, Locale locale) {
        return fill(find("org.hongdun.web.errors", code, locale), details);
    }

    /** The sentence of an error code in the page's language. */
    public static String error(String code, List<?> details) {
        return error(code, details, Formats.locale());
    }

    static String theme(String key, Locale locale) {
        return find("org.hongdun.web.theme.texts", key, locale);
    }

    private static String find(String bundle, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(bundle, locale, Texts.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** Puts the values into {0}, {1} and so on. */
    public static String fill(String sentence, List<?> values) {
        String filled = sentence;
        for (int i = 0; i < values.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return filled;
    }
}
