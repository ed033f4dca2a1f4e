package org.hongdun.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** Words of the bundle, for what is written outside a page: titles of exported columns, labels of charts. */
public final class Words {

    private Words() {}

    /** The word for a key of the intranet's bundle, in the page's language. */
    public static String word(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle bundle = context.getApplication().getResourceBundle(context, "text");
        return bundle.getString(key);
    }

    public static List<String> words(String... keys) {
        return Arrays.stream(keys).map(Words::word).toList();
    }
}
