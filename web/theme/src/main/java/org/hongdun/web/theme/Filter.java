package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A text or date to filter by. Attributes: list* ({@link FilteredList}), name* (filter's name in the question), label*, type (text,
 * date), grow.
 */
@FacesComponent("org.hongdun.web.theme.Filter")
public class Filter extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String name = given("name");
        String type = given("type");
        ResponseWriter out = context.getResponseWriter();
        out.write("true".equals(given("grow")) ? "<label class=\"grow\">" : "<label>");
        out.writeText(given("label"), null);
        out.startElement("input", this);
        out.writeAttribute("class", "hd-input", null);
        out.writeAttribute("type", type.isEmpty() ? "text" : type, null);
        out.writeAttribute("name", name, null);
        String value = ((FilteredList) getAttributes().get("list")).filter(name);
        if (!value.isEmpty()) {
            out.writeAttribute("value", value, null);
        }
        out.writeAttribute("maxlength", "100", null);
        out.endElement("input");
        out.write("</label>");
    }
}
