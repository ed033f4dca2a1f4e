package org.hongdun.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.filter.KeptFilter;
import org.hongdun.web.theme.FilteredList;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;

/**
 * The filters of a list that the officer keeps under a name: to choose, to forget, and to keep the one that is set. Attributes:
 * id*, list* ({@link FilteredList}). It is sent to the address of the list as it stands, so that a list that is made anew for
 * every request knows its filters then too. Without anything to choose or to keep nothing is written.
 */
@FacesComponent(
        value = "org.hongdun.web.frame.KeptFilterForm",
        createTag = true,
        tagName = "kept",
        namespace = MenuList.TAGS)
public class KeptFilterForm extends UIForm {

    private static final String NAME = ":name";
    private static final String KEEP = ":keep";
    private static final String FORGET = ":forget";

    public KeptFilterForm() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setSubmitted(sent(context).containsKey(getClientId(context)));
        if (isSubmitted()) {
            ActionEvent act = new ActionEvent(this);
            act.setPhaseId(PhaseId.INVOKE_APPLICATION);
            queueEvent(act);
        }
    }

    @Override
    public void broadcast(FacesEvent event) {
        super.broadcast(event);
        FacesContext context = event.getFacesContext();
        String id = getClientId(context);
        Map<String, String> sent = sent(context);
        try {
            if (sent.containsKey(id + FORGET)) {
                book().forget(listName(context), sent.get(id + FORGET));
            } else if (sent.containsKey(id + KEEP)) {
                book().keep(new KeptFilter(listName(context), sent.get(id + NAME), list().firstPage()));
            }
        } catch (RuleViolation refused) {
            CDI.current().select(Notices.class).get().refused(refused);
        }
        showAgain(context);
    }

    private void showAgain(FacesContext context) {
        try {
            context.getExternalContext().redirect(address(context, list().firstPage()));
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<KeptFilter> kept = book().of(listName(context));
        String here = list().firstPage();
        boolean fresh = list().isFiltered()
                && kept.stream().noneMatch(filter -> filter.address().equals(here));
        if (kept.isEmpty() && !fresh) {
            return;
        }
        String id = getClientId(context);
        ResourceBundle text = context.getApplication().getResourceBundle(context, "text");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("form", this);
        out.writeAttribute("id", id, null);
        out.writeAttribute("class", "kept hd-noprint", null);
        out.writeAttribute("method", "post", null);
        out.writeAttribute("action", address(context, here), null);
        out.write("<input type=\"hidden\" name=\"" + id + "\" value=\"" + id + "\"/>");
        if (fresh) {
            // the enter key presses the first button of a form
            out.write("<button type=\"submit\" hidden=\"hidden\" name=\"" + id + KEEP + "\"></button>");
        }
        if (!kept.isEmpty()) {
            out.write("<span class=\"muted\">");
            out.writeText(text.getString("kept.label"), null);
            out.write("</span>");
        }
        for (KeptFilter filter : kept) {
            writeKept(filter, filter.address().equals(here), context, text);
        }
        if (fresh) {
            writeKeep(id, text, out);
        }
        context.getApplication().getViewHandler().writeState(context);
        out.endElement("form");
    }

    private void writeKept(KeptFilter filter, boolean chosen, FacesContext context, ResourceBundle text)
            throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.write("<span class=\"chip info\">");
        out.startElement("a", this);
        out.writeAttribute("href", address(context, filter.address()), null);
        if (chosen) {
            out.writeAttribute("aria-current", "true", null);
        }
        out.writeText(filter.name(), null);
        out.endElement("a");
        out.write(" ");
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("class", "linkbutton", null);
        out.writeAttribute("name", getClientId(context) + FORGET, null);
        out.writeAttribute("value", filter.name(), null);
        out.writeAttribute("aria-label", Formats.fmt(text.getString("kept.forget"), filter.name()), null);
        out.write("×");
        out.endElement("button");
        out.write("</span>");
    }

    private void writeKeep(String id, ResourceBundle text, ResponseWriter out) throws IOException {
        out.write("<label>");
        out.writeText(text.getString("kept.name"), null);
        out.write(" <input type=\"text\" class=\"hd-input\" maxlength=\"40\" id=\"" + id + NAME + "\" name=\"" + id
                + NAME + "\"/></label><button type=\"submit\" class=\"btn\" id=\"" + id + KEEP + "\" name=\"" + id
                + KEEP + "\">");
        out.writeText(text.getString("kept.keep"), null);
        out.write("</button>");
    }

    private FilteredList list() {
        return (FilteredList) getAttributes().get("list");
    }

    private static String address(FacesContext context, String query) {
        String page = ((HttpServletRequest) context.getExternalContext().getRequest()).getRequestURI();
        return query.isEmpty() ? page : page + "?" + query;
    }

    /** The page's path, with the part of the address that says which of its lists it is. */
    private String listName(FacesContext context) {
        String page = context.getViewRoot().getViewId().replaceAll("^/|\\.xhtml$", "");
        String place = list().place();
        return place.isEmpty() ? page : page + "?" + place;
    }

    private static Map<String, String> sent(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap();
    }

    private static KeptFilterBook book() {
        return CDI.current().select(KeptFilterBook.class).get();
    }
}
