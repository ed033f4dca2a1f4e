package org.hongdun.web.theme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The messages of hd:messages; most pages have none. */
@FacesComponent(value = "org.hongdun.web.theme.Told", createTag = true, tagName = "told", namespace = ColumnLabel.TAGS)
public class Told extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (FacesMessage message : context.getMessageList()) {
            out.startElement("div", this);
            out.writeAttribute("class", "hd-note " + Formats.messageClass(message), null);
            out.startElement("strong", this);
            write(message.getSummary(), out);
            out.endElement("strong");
            out.write(" ");
            if (message.getDetail() != null && !message.getDetail().equals(message.getSummary())) {
                write(message.getDetail(), out);
            }
            out.endElement("div");
        }
    }

    private static void write(String text, ResponseWriter out) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
    }
}
