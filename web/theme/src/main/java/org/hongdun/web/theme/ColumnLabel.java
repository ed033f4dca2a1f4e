package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/** The name of a column that a phone shows beside each value. Attribute value; it is asked for once, not in every row. */
@FacesComponent(
        value = "org.hongdun.web.theme.ColumnLabel",
        createTag = true,
        tagName = "columnlabel",
        namespace = ColumnLabel.TAGS)
public class ColumnLabel extends UIComponentBase {

    static final String TAGS = "http://hongdun.org/theme";

    private String text;

    @Override
    public String getFamily() {
        return "org.hongdun.theme";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (text == null) {
            text = Objects.toString(getAttributes().get("value"), "");
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", this);
        out.writeAttribute("class", "hd-col", null);
        out.writeText(text, null);
        out.endElement("span");
    }
}
