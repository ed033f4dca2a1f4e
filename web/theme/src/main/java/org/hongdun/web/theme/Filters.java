package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ResourceBundle;

/**
 * The filter bar of a list: a plain GET form, so that the filters stand in the address and the link can be sent. Attributes: list*
 * ({@link FilteredList}), place (query part of the address that no filter takes away). Body: hd:filter, hd:filterchoice.
 */
@FacesComponent("org.hongdun.web.theme.Filters")
public class Filters extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("form", this);
        out.writeAttribute("method", "get", null);
        out.writeAttribute("class", "filters", null);
        out.writeAttribute("role", "search", null);
        out.writeAttribute("aria-label", words(context).getString("filters.label"), null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResourceBundle words = words(context);
        ResponseWriter out = context.getResponseWriter();
        out.write("<button type=\"submit\" class=\"btn pri\">");
        out.writeText(words.getString("filters.apply"), null);
        out.write("</button>");
        if (((FilteredList) getAttributes().get("list")).isFiltered()) {
            String page = ((HttpServletRequest) context.getExternalContext().getRequest()).getRequestURI();
            String place = given("place");
            out.write(" ");
            link(out, "btn", page + (place.isEmpty() ? "" : "?") + place, words.getString("filters.clear"));
        }
        out.endElement("form");
    }
}
