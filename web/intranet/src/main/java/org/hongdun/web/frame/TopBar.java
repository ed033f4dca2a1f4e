package org.hongdun.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.LanguageLink;
import org.hongdun.web.theme.Part;

/** The bar on top of every page behind the name of the place: search, what waits, the other language, who is signed in. Body: how to leave. */
@FacesComponent(value = "org.hongdun.web.frame.TopBar", createTag = true, tagName = "top", namespace = MenuList.TAGS)
public class TopBar extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        FrameCounts counts = CDI.current().select(FrameCounts.class).get();
        Me me = CDI.current().select(Me.class).get();
        ResourceBundle text = context.getApplication().getResourceBundle(context, "text");
        String root = context.getExternalContext().getRequestContextPath();
        ResponseWriter out = context.getResponseWriter();
        if (me.may("subject-read")) {
            writeSearch(root, text, out);
        }
        out.write("<div class=\"r\">");
        if (me.may("task-handle")) {
            writeWork(counts, root + "/work/list.xhtml", text, out);
        }
        if (counts.getNotices() > 0) {
            String list = counts.getClockNotices() > 0 ? "/notice/list.xhtml" : "/notice/work.xhtml";
            begin(root + list + "?unread=true", text.getString("frame.notices"), out);
            out.write("<span class=\"count bad\">" + Formats.count(counts.getNotices()) + "</span>");
            out.endElement("a");
        }
        LanguageLink.write(context);
        out.startElement("a", this);
        out.writeAttribute("class", "who", null);
        out.writeAttribute("href", root + "/password.xhtml", null);
        out.writeAttribute("title", text.getString("password.title"), null);
        out.writeText(me.getTitle(), null);
        out.endElement("a");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().write("</div>");
    }

    private void writeSearch(String root, ResourceBundle text, ResponseWriter out) throws IOException {
        out.startElement("form", this);
        out.writeAttribute("class", "find", null);
        out.writeAttribute("method", "get", null);
        out.writeAttribute("action", root + "/search/list.xhtml", null);
        out.writeAttribute("role", "search", null);
        out.startElement("input", this);
        out.writeAttribute("name", "q", null);
        out.writeAttribute("type", "search", null);
        out.writeAttribute("maxlength", "100", null);
        out.writeAttribute("aria-label", text.getString("frame.find"), null);
        out.writeAttribute("placeholder", text.getString("frame.find.hint"), null);
        out.endElement("input");
        out.endElement("form");
    }

    private void writeWork(FrameCounts counts, String list, ResourceBundle text, ResponseWriter out)
            throws IOException {
        begin(list, text.getString("frame.open"), out);
        count("count", "todo", counts.getWork().todo(), out);
        out.startElement("a", this);
        out.writeAttribute("class", counts.getWork().overdue() == 0 ? "hd-none" : "", null);
        out.writeAttribute("data-news-around", "overdue", null);
        out.writeAttribute("href", list + "?due=OVERDUE", null);
        out.writeText(text.getString("frame.overdue"), null);
        count("count bad", "overdue", counts.getWork().overdue(), out);
        begin(list + "?view=READING", text.getString("frame.reading"), out);
        count("count", "reading", counts.getWork().reading(), out);
    }

    private void begin(String href, String label, ResponseWriter out) throws IOException {
        out.startElement("a", this);
        out.writeAttribute("href", href, null);
        out.writeText(label, null);
    }

    private static void count(String css, String news, long count, ResponseWriter out) throws IOException {
        out.write("<span class=\"" + css + "\" data-news=\"" + news + "\">" + Formats.count(count) + "</span>");
        out.endElement("a");
    }
}
