package org.hongdun.web.theme;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Every view speaks the person's language from its first phase on, whatever the browser prefers. */
public class LanguageOfTheView extends ViewHandlerWrapper {

    public LanguageOfTheView(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Languages.class).get().getLocale();
    }
}
