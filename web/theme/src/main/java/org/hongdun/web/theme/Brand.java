package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The shield and the name of the place. Attributes: name*, href (the first page). */
@FacesComponent("org.hongdun.web.theme.Brand")
public class Brand extends Part {

    private static final String SHIELD = "<svg viewBox=\"0 0 26 30\" aria-hidden=\"true\">"
            + "<path d=\"M13 0 25 4v11c0 8-6 12.6-12 15C7 27.6 1 23 1 15V4z\" fill=\"#b3261e\"></path>"
            + "<path d=\"M7 14l4.6 4.8L19.5 9.6\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.6\"></path></svg>";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String href = given("href");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("a", this);
        out.writeAttribute("class", "brand", null);
        out.writeAttribute(
                "href", href.isEmpty() ? context.getExternalContext().getRequestContextPath() + "/" : href, null);
        out.write(SHIELD);
        out.writeText(given("name"), null);
        out.endElement("a");
    }
}
