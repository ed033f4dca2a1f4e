package org.hongdun.web.iccard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardView;
import org.hongdun.registry.iccard.IcCards;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.web.theme.Notices;

/** Behind iccard/view.xhtml. */
@Named
@ViewScoped
public class CardViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<CardEvent> FINAL = EnumSet.of(
            CardEvent.DAMAGE,
            CardEvent.VOID,
            CardEvent.SUSPEND,
            CardEvent.CANCEL,
            CardEvent.REVOKE,
            CardEvent.REPLACE,
            CardEvent.EXPIRE,
            CardEvent.REISSUE);

    @Inject
    private IcCards cards;

    @Inject
    private Notices notices;

    private long id;
    private CardView card;
    private String reason;
    private String paper;
    private SuspensionGround ground;

    public void load() {
        card = cards.view(id);
    }

    public String enter(CardEvent event) {
        switch (event) {
            case SUSPEND -> cards.suspend(id, card.version(), ground, reason, paper);
            case RESTORE -> cards.restore(id, card.version(), reason, paper);
            default -> cards.enter(id, card.version(), event, reason, paper);
        }
        return done();
    }

    public String clearPin() {
        cards.clearPin(id, card.version(), reason, paper);
        return done();
    }

    private String done() {
        notices.done("card_view.message.info.done");
        return "/iccard/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether it is asked first: the event takes the card from use, mostly for good. */
    public boolean isFinal(CardEvent event) {
        return FINAL.contains(event);
    }

    public boolean isSuspendable() {
        return card.possible().contains(CardEvent.SUSPEND);
    }

    public SuspensionGround[] getGrounds() {
        return SuspensionGround.values();
    }

    public CardView getCard() {
        return card;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public SuspensionGround getGround() {
        return ground;
    }

    public void setGround(SuspensionGround ground) {
        this.ground = ground;
    }
}
