package org.hongdun.web.theme;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;

/** A part of the page that writes itself, since it stands on every page or in every row: a tag for each of its pieces costs more. */
public abstract class Part extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.hongdun.theme";
    }

    /** The text of an attribute of the tag, empty without one. */
    protected final String given(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /** A link, its text included. */
    protected final void link(ResponseWriter out, String css, String href, String label) throws IOException {
        out.startElement("a", this);
        if (!css.isEmpty()) {
            out.writeAttribute("class", css, null);
        }
        out.writeAttribute("href", href, null);
        out.writeText(label, null);
        out.endElement("a");
    }

    static ResourceBundle words(FacesContext context) {
        return context.getApplication().getResourceBundle(context, "themeText");
    }
}
