package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.portal.card.MyCards;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.web.theme.Formats;

/** Behind subject.xhtml. */
@Named("subject")
@RequestScoped
public class SubjectBacking {

    @Inject
    private PublicEnquiry enquiry;

    @Inject
    private MyCards myCards;

    @Inject
    private HttpServletRequest request;

    private String code;
    private SubjectView view;
    private List<CardStatus> cards = List.of();

    public void load() throws IOException {
        view = enquiry.subject(code).orElse(null);
        if (isOwn()) {
            cards = myCards.all();
        }
        if (view == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    /** Whether the enterprise that has signed in reads its own entry; nobody else is shown its cards. */
    public boolean isOwn() {
        return view != null
                && request.isUserInRole("enterprise")
                && request.getUserPrincipal().getName().equals(view.creditCode());
    }

    public List<CardStatus> getCards() {
        return cards;
    }

    public String getCapital() {
        return Capital.of(view);
    }

    public String getTerm() {
        String from = Formats.date(view.termFrom());
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
