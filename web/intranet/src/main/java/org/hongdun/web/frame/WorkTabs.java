package org.hongdun.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Part;

/** The views of one's work, with what waits in those that are to be done. Attributes: views* (List of WorkView), open* (WorkView). */
@FacesComponent(
        value = "org.hongdun.web.frame.WorkTabs",
        createTag = true,
        tagName = "worktabs",
        namespace = MenuList.TAGS)
public class WorkTabs extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResourceBundle text = context.getApplication().getResourceBundle(context, "text");
        WorkCounts counts = CDI.current().select(FrameCounts.class).get().getWork();
        ResponseWriter out = context.getResponseWriter();
        out.startElement("nav", this);
        out.writeAttribute("class", "tabs", null);
        out.writeAttribute("aria-label", text.getString("work.views"), null);
        for (Object each : (List<?>) getAttributes().get("views")) {
            WorkView view = (WorkView) each;
            out.startElement("a", this);
            out.writeAttribute("class", view == getAttributes().get("open") ? "on" : "", null);
            out.writeAttribute("href", "list.xhtml?view=" + view, null);
            out.writeText(text.getString("work.view." + view), null);
            switch (view) {
                case TODO -> writeCount("todo", counts.todo(), out);
                case READING -> writeCount("reading", counts.reading(), out);
                default -> {}
            }
            out.endElement("a");
        }
        out.endElement("nav");
    }

    private static void writeCount(String news, long count, ResponseWriter out) throws IOException {
        out.write("<span class=\"count\" data-news=\"" + news + "\">" + Formats.count(count) + "</span>");
    }
}
