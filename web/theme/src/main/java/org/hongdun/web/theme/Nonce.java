package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants.RequestParams;

/**
 * The nonce of the page's content policy within a form that is answered with the same page: PrimeFaces asks for it back. Its
 * scripts put it into every form; this stands for them on a page that does without.
 */
@FacesComponent(
        value = "org.hongdun.web.theme.Nonce",
        createTag = true,
        tagName = "nonce",
        namespace = ColumnLabel.TAGS)
public class Nonce extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", RequestParams.NONCE_PARAM, null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        out.endElement("input");
    }
}
