package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;

/** Gives a list as a file, telling how far it has come. Attribute list* ({@link TurnedList}). */
@FacesComponent("org.hongdun.web.theme.Exports")
public class Exports extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        TurnedList<?> list = (TurnedList<?>) getAttributes().get("list");
        ResourceBundle words = words(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", this);
        out.writeAttribute("class", "hint", null);
        out.writeAttribute("role", "status", null);
        out.writeAttribute("data-export-progress", words.getString("tools.received"), null);
        out.endElement("span");
        write("xlsx", words.getString("tools.excel"), list, out);
        write("csv", "CSV", list, out);
    }

    private void write(String format, String label, TurnedList<?> list, ResponseWriter out) throws IOException {
        out.startElement("a", this);
        out.writeAttribute("class", "btn", null);
        out.writeAttribute("data-export", format, null);
        out.writeAttribute("href", list.exportUrl(format), null);
        out.writeText(label, null);
        out.endElement("a");
    }
}
