package org.hongdun.registry.iccard.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.platform.calendar.LegalCalendar;

/** The terms of cards, by the parameters in force. */
@ApplicationScoped
public class CardTerms {

    private LegalCalendar calendar;

    protected CardTerms() {}

    @Inject
    public CardTerms(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDate lastDay(LocalDate issuedOn) {
        return calendar.due("CARD.VALIDITY", issuedOn).dueOn();
    }

    LocalDate lastReleaseDay(LocalDate lostOn) {
        return calendar.due("CARD.RELEASE", lostOn).dueOn();
    }

    LocalDate lastRewriteDay(LocalDate changedOn) {
        return calendar.due("CARD.REWRITE", changedOn).dueOn();
    }

    /** Wrong PINs after which a card locks. */
    int pinTries(LocalDate day) {
        return calendar.parameter("CARD.PIN.TRIES", day).asInt();
    }
}
