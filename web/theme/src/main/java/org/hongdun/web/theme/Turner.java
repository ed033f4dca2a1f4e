package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;

/** Turns the pages of a list by links. Attribute list* ({@link TurnedList}). */
@FacesComponent("org.hongdun.web.theme.Turner")
public class Turner extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        TurnedList<?> list = (TurnedList<?>) getAttributes().get("list");
        ResourceBundle words = words(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("nav", this);
        out.writeAttribute("class", "turner hd-noprint", null);
        out.writeAttribute("aria-label", words.getString("turner.label"), null);
        out.write("<span class=\"sizes\">");
        out.writeText(words.getString("turner.sizes"), null);
        for (int size : TurnedList.PAGE_SIZES) {
            if (size == list.pageSize()) {
                out.write("<b aria-current=\"true\">" + size + "</b>");
            } else {
                link(out, "", list.sizeUrl(size), String.valueOf(size));
            }
        }
        out.write("</span>");
        String standing = list.standing();
        if (standing != null) {
            out.write("<span class=\"hint\">");
            out.writeText(standing, null);
            out.write("</span>");
        }
        if (list.previousUrl() != null) {
            link(out, "btn", list.firstUrl(), words.getString("turner.first"));
            link(out, "btn", "prev", list.previousUrl(), words.getString("turner.previous"));
        }
        if (list.nextUrl() != null) {
            link(out, "btn", "next", list.nextUrl(), words.getString("turner.next"));
            link(out, "btn", list.lastUrl(), words.getString("turner.last"));
        }
        out.endElement("nav");
    }

    private void link(ResponseWriter out, String css, String rel, String href, String label) throws IOException {
        out.startElement("a", this);
        out.writeAttribute("class", css, null);
        out.writeAttribute("rel", rel, null);
        out.writeAttribute("href", href, null);
        out.writeText(label, null);
        out.endElement("a");
    }
}
