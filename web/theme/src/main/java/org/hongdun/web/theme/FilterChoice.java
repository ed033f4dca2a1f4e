package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A choice to filter by. Attributes: list* ({@link FilteredList}), name*, label*, options* (collection or array), labels (Map from
 * option to text) or prefix and bundle (texts); without either an option stands for itself.
 */
@FacesComponent("org.hongdun.web.theme.FilterChoice")
public class FilterChoice extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String name = given("name");
        ResponseWriter out = context.getResponseWriter();
        out.write("<label>");
        out.writeText(given("label"), null);
        out.startElement("select", this);
        out.writeAttribute("class", "hd-input", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("data-submit", "change", null);
        out.write("<option value=\"\">");
        out.writeText(words(context).getString("filters.all"), null);
        out.write("</option>");
        writeOptions(((FilteredList) getAttributes().get("list")).filter(name), out);
        out.endElement("select");
        out.write("</label>");
    }

    private void writeOptions(String chosen, ResponseWriter out) throws IOException {
        Object options = getAttributes().get("options");
        Map<?, ?> labels = (Map<?, ?>) getAttributes().get("labels");
        String prefix = given("prefix");
        ResourceBundle bundle = (ResourceBundle) getAttributes().get("bundle");
        for (Object option : options instanceof Object[] values ? Arrays.asList(values) : (Collection<?>) options) {
            out.startElement("option", this);
            out.writeAttribute("value", option, null);
            if (option.toString().equals(chosen)) {
                out.writeAttribute("selected", "selected", null);
            }
            out.writeText(
                    labels != null && !labels.isEmpty()
                            ? labels.get(option)
                            : bundle == null ? option : bundle.getString(prefix + option),
                    null);
            out.endElement("option");
        }
    }
}
