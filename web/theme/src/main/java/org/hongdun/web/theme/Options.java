package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The options of a plain select. Attributes: options (collection or array), chosen (text of the one that is selected), labels (Map from
 * option to text) or prefix and bundle (texts); without either an option stands for itself.
 */
@FacesComponent(
        value = "org.hongdun.web.theme.Options",
        createTag = true,
        tagName = "options",
        namespace = ColumnLabel.TAGS)
public class Options extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.hongdun.theme";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object options = getAttributes().get("options");
        Object chosen = getAttributes().get("chosen");
        Map<?, ?> labels = (Map<?, ?>) getAttributes().get("labels");
        String prefix = (String) getAttributes().get("prefix");
        ResourceBundle bundle = (ResourceBundle) getAttributes().get("bundle");
        ResponseWriter out = context.getResponseWriter();
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
