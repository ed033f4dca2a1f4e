package org.hongdun.web.theme;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The switch to the other language. */
@FacesComponent("org.hongdun.web.theme.LanguageLink")
public class LanguageLink extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context);
    }

    /** For a part that has the switch among its own. */
    public static void write(FacesContext context) throws IOException {
        Languages languages = CDI.current().select(Languages.class).get();
        ResponseWriter out = context.getResponseWriter();
        out.startElement("a", null);
        out.writeAttribute("href", languages.getSwitchUrl(), null);
        out.writeAttribute("hreflang", languages.getOther(), null);
        out.writeAttribute("lang", languages.getOther(), null);
        out.writeText(words(context).getString("language.other"), null);
        out.endElement("a");
    }
}
