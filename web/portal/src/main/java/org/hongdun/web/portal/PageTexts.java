package org.hongdun.web.portal;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.hongdun.web.theme.Texts;

/** Sentences in the page's language. */
public final class PageTexts {

    private PageTexts() {}

    /** The sentence under the key, with the values in place of {0}, {1} and so on. */
    public static String say(String key, Object... values) {
        return Texts.fill(bundle("text").getString(key), Arrays.asList(values));
    }

    /** A word that both networks use for the same thing, such as the name of a paper. */
    public static String shared(String key) {
        return bundle("themeText").getString(key);
    }

    private static ResourceBundle bundle(String name) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().getResourceBundle(context, name);
    }
}
