package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One step of the way here, in the frame's "crumb" place. Attributes: label*, href (without it: the page itself). */
@FacesComponent("org.hongdun.web.theme.Crumb")
public class Crumb extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String href = given("href");
        ResponseWriter out = context.getResponseWriter();
        out.write("<li>");
        if (href.isEmpty()) {
            out.write("<span aria-current=\"page\">");
            out.writeText(given("label"), null);
            out.write("</span>");
        } else {
            link(out, "", href, given("label"));
        }
        out.write("</li>");
    }
}
