package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** What an empty list says. Attributes: title*, text* (what to do next), link and linkText (where). */
@FacesComponent("org.hongdun.web.theme.EmptyNote")
public class EmptyNote extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.write("<div class=\"hd-empty\"><strong>");
        out.writeText(given("title"), null);
        out.write("</strong>");
        out.writeText(given("text"), null);
        String link = given("link");
        if (!link.isEmpty()) {
            out.write("<br/>");
            link(out, "btn", link, given("linkText"));
        }
        out.write("</div>");
    }
}
