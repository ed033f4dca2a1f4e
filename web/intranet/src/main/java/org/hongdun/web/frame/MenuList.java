package org.hongdun.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;
import org.hongdun.web.theme.Formats;

/**
 * Writes who is signed in and the {@link Menu}, whose some forty entries stand on every page, without a tag for each.
 * Attribute page: the path of the entry that is open.
 */
@FacesComponent(value = "org.hongdun.web.frame.MenuList", createTag = true, tagName = "menu", namespace = MenuList.TAGS)
public class MenuList extends UIComponentBase {

    static final String TAGS = "http://hongdun.org/frame";

    @Override
    public String getFamily() {
        return "org.hongdun.frame";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResourceBundle text = context.getApplication().getResourceBundle(context, "text");
        ResponseWriter out = context.getResponseWriter();
        out.write("<span class=\"me\">");
        out.writeText(CDI.current().select(Me.class).get().getTitle(), null);
        out.write("</span>");
        for (Menu.Section section : CDI.current().select(Menu.class).get().getSections()) {
            if (!section.title().isEmpty()) {
                out.startElement("b", this);
                out.writeText(text.getString(section.title()), null);
                out.endElement("b");
            }
            for (Menu.Entry entry : section.entries()) {
                write(entry, context.getExternalContext().getRequestContextPath(), text, out);
            }
        }
    }

    private void write(Menu.Entry entry, String root, ResourceBundle text, ResponseWriter out) throws IOException {
        out.startElement("a", this);
        if (entry.path().equals(getAttributes().get("page"))) {
            out.writeAttribute("class", "on", null);
            out.writeAttribute("aria-current", "page", null);
        }
        out.writeAttribute("href", root + entry.path(), null);
        out.writeText(text.getString(entry.key()), null);
        if (entry.count() > 0 || !entry.news().isEmpty()) {
            out.startElement("span", this);
            out.writeAttribute("class", entry.count() > 0 ? "chip warn" : "chip warn hd-none", null);
            if (!entry.news().isEmpty()) {
                out.writeAttribute("data-news", entry.news(), null);
                out.writeAttribute("data-news-around", entry.news(), null);
            }
            out.writeText(Formats.count(entry.count()), null);
            out.endElement("span");
        }
        out.endElement("a");
    }
}
