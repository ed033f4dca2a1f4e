package org.hongdun.web.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.hongdun.kernel.RuleViolation;

/** What the page tells the person after an action; survives the redirect to the next page. */
@ApplicationScoped
public class Notices {

    /**
     * It is done.
     *
     * @param key of the application's own bundle ({@code text})
     */
    public void done(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, "", text(key, values));
    }

    /** It is done, but the person should know something. */
    public void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, "", text(key, values));
    }

    /** A rule said no: code and sentence. */
    public void refused(RuleViolation refusal) {
        refused(refusal, null);
    }

    /**
     * A rule said no to what stands in a field: said there too.
     *
     * @param clientId of the field
     */
    public void refused(RuleViolation refusal, String clientId) {
        String code = refusal.reason().code();
        add(clientId, FacesMessage.SEVERITY_ERROR, code, Texts.error(code, refusal.details(), Formats.locale()));
    }

    /** An error of the pages themselves, such as HD-W001. */
    public void error(String code, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, code, Texts.error(code, Arrays.asList(values), Formats.locale()));
    }

    private static String text(String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle bundle = context.getApplication().getResourceBundle(context, "text");
        return Texts.fill(bundle.getString(key), Arrays.asList(values));
    }

    private static void add(FacesMessage.Severity severity, String code, String sentence) {
        add(null, severity, code, sentence);
    }

    private static void add(String clientId, FacesMessage.Severity severity, String code, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(
                clientId,
                code.isEmpty() ? new FacesMessage(severity, sentence, "") : new FacesMessage(severity, code, sentence));
    }
}
