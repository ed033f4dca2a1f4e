package org.hongdun.web.portal;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.hongdun.web.theme.Texts;

/** Sentences of the portal's own bundle, in the page's language. */
public final class PageTexts {

    private PageTexts() {}

    /** The sentence under the key, with the values in place of {0}, {1} and so on. */
    public static String say(String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle bundle = context.getApplication().getResourceBundle(context, "text");
        return Texts.fill(bundle.getString(key), Arrays.asList(values));
    }
}
