package org.hongdun.registry.iccard.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.registry.iccard.CardEffects;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.iccard.domain.Act;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.IcCard;

/** Lets the cards follow what happens to their subject. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CardEffectsService implements CardEffects {

    private Cards cards;
    private CardTerms terms;
    private Callers callers;
    private Clock clock;
    private CurrentOfficer officers;

    protected CardEffectsService() {}

    @Inject
    public CardEffectsService(Cards cards, CardTerms terms, Callers callers, Clock clock, CurrentOfficer officers) {
        this.cards = cards;
        this.terms = terms;
        this.callers = callers;
        this.clock = clock;
        this.officers = officers;
    }

    @Override
    public int revoked(long subjectId, String reason, String paper) {
        Act act = act(reason, paper);
        return each(subjectId, card -> {
            if (card.state() == CardState.REVOKED) {
                return false;
            }
            return end(card, CardEvent.REVOKE, act)
                    || end(card, CardEvent.CANCEL, act)
                    || end(card, CardEvent.VOID, act);
        });
    }

    @Override
    public int cancelled(long subjectId, String reason, String paper) {
        Act act = act(reason, paper);
        return each(subjectId, card -> end(card, CardEvent.CANCEL, act) || end(card, CardEvent.VOID, act));
    }

    private static boolean end(IcCard card, CardEvent event, Act act) {
        if (card.state().after(event).isEmpty()) {
            return false;
        }
        card.end(event, act);
        return true;
    }

    @Override
    public int suspended(long subjectId, SuspensionGround ground, String reason, String paper) {
        Act act = act(reason, paper);
        return each(subjectId, card -> {
            boolean active = card.state() == CardState.ACTIVE;
            if (active) {
                card.suspend(ground, act);
            }
            return active;
        });
    }

    @Override
    public int restored(long subjectId, SuspensionGround ground, String reason, String paper) {
        Act act = act(reason, paper);
        return each(subjectId, card -> {
            boolean onThisGround = card.suspendedFor() == ground;
            if (onThisGround) {
                card.restore(act);
            }
            return onThisGround;
        });
    }

    @Override
    public int toBeRewritten(long subjectId, LocalDate changedOn) {
        LocalDate lastDay = terms.lastRewriteDay(changedOn);
        return each(subjectId, card -> {
            boolean active = card.state() == CardState.ACTIVE;
            if (active) {
                card.toBeRewritten(lastDay);
            }
            return active;
        });
    }

    @Override
    public void moved(long subjectId, String unitCode, OrgPath unitPath) {
        cards.ofSubject(subjectId).forEach(card -> card.handOver(unitCode, unitPath));
    }

    private int each(long subjectId, Predicate<IcCard> change) {
        int changed = 0;
        for (IcCard card : cards.ofSubject(subjectId)) {
            changed += change.test(card) ? 1 : 0;
        }
        return changed;
    }

    private Act act(String reason, String paper) {
        Caller caller = callers.current();
        String name = caller.kind() == CallerKind.SYSTEM
                ? caller.loginName()
                : officers.officer().name();
        return new Act(caller.loginName(), name, clock.instant(), reason, paper);
    }
}
