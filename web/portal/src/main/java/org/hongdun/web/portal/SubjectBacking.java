package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.web.theme.Formats;

/** Behind subject.xhtml. */
@Named("subject")
@RequestScoped
public class SubjectBacking {

    @Inject
    private PublicEnquiry enquiry;

    private String code;
    private SubjectView view;

    public void load() throws IOException {
        view = enquiry.subject(code).orElse(null);
        if (view == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    public String getCapital() {
        return Capital.of(view);
    }

    public String getTerm() {
        String from = Formats.date(view.operatesFrom());
        return view.operatesUntil() == null
                ? PageTexts.say("subject.term.open", from)
                : PageTexts.say("subject.term.until", from, Formats.date(view.operatesUntil()));
    }

    public String getAsOf() {
        return PageTexts.say("subject.asOf", Formats.time(view.asOf()));
    }

    public SubjectView getView() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
