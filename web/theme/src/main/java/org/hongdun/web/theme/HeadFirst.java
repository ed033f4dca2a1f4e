package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Stands behind the head of a page: the browser gets the head and can fetch what it names while the page is read from the
 * database and written. What fails from there on leads to the error page. Nothing is sent early when a form is answered or
 * when messages came with a redirect, whose cookie is written last.
 */
@FacesComponent(
        value = "org.hongdun.web.theme.HeadFirst",
        createTag = true,
        tagName = "headfirst",
        namespace = ColumnLabel.TAGS)
public class HeadFirst extends UIComponentBase {

    private static final String FLASH_COOKIE = "csfcfc";

    @Override
    public String getFamily() {
        return "org.hongdun.theme";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (!context.isPostback() && !external.getRequestCookieMap().containsKey(FLASH_COOKIE)) {
            context.getResponseWriter().flush();
            external.responseFlushBuffer();
        }
    }
}
