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
        return bundle().getString(key);
    }

    /** As {@link #word}, or what stands for a key that the bundle does not have. */
    public static String wordOr(String key, String otherwise) {
        return bundle().containsKey(key) ? word(key) : otherwise;
    }

    /** The keys that begin like this. */
    public static List<String> keys(String prefix) {
        return bundle().keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    private static ResourceBundle bundle() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().getResourceBundle(context, "text");
    }

    public static List<String> words(String... keys) {
        return Arrays.stream(keys).map(Words::word).toList();
    }
}
