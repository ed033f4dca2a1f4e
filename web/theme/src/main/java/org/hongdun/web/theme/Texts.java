package org.hongdun.web.theme;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences from the bundles; placeholders {0}, {1} are filled as they stand, without the quoting rules of MessageFormat. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String ERRORS = "org.hongdun.web.errors";

    private Texts() {}

    /** The sentence of an error code; an unknown code is answered with the code itself so that nothing is hidden. */
    public static String error(String code, List<?> details, Locale locale) {
        return fill(
                find(ERRORS, code, locale),
                details.stream().map(detail -> named(detail, locale)).toList());
    }

    /** A field that a sentence names, and a value of a list, is called as the bundles call it. */
    private static Object named(Object detail, Locale locale) {
        if (detail instanceof Enum<?> value) {
            return word(value);
        }
        String key = "field." + detail;
        String name = find(ERRORS, key, locale);
        return name.equals(key) ? detail : name;
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

    /** Of {@code CardState.LOST} the word {@code card.state.LOST} of the pages; outside a page its name. */
    private static String word(Enum<?> value) {
        FacesContext context = FacesContext.getCurrentInstance();
        String list = value.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", ".");
        String key = list.toLowerCase(Locale.ROOT) + "." + value.name();
        ResourceBundle words = context == null ? null : context.getApplication().getResourceBundle(context, "text");
        return words != null && words.containsKey(key) ? words.getString(key) : value.name();
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
