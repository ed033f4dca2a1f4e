package org.hongdun.registry.iccard.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.iccard.CardCount;
import org.hongdun.registry.iccard.CardError;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardRow;
import org.hongdun.registry.iccard.CardView;
import org.hongdun.registry.iccard.IcCards;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.iccard.domain.Act;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.Holder;
import org.hongdun.registry.iccard.domain.IcCard;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;

/** Officers make, issue, block and end IC cards. */
@Stateless
@Local(IcCards.class)
public class IcCardService implements IcCards {

    static final String READ = "card-read";
    static final String HANDLE = "card-handle";
    private static final int LARGEST_DELIVERY = 1000;
    private static final int MONTHS_SHOWN = 12;
    private static final Pattern CARD_NO = Pattern.compile("([0-9A-Z-]{0,11}?)(\\d{1,9})");

    @Inject
    private Cards cards;

    @Inject
    private CardTerms terms;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<CardRow> list(ListQuery query) {
        Slice<IcCard> page = cards.list(query, caller.officer().reach(READ));
        return new Slice<>(page.rows().stream().map(CardViews::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(READ)
    public CardView view(long cardId) {
        Officer officer = caller.officer();
        IcCard card = within(officer, READ, cardId);
        boolean mine = officer.reach(HANDLE).covers(card.unitPath());
        return new CardView(
                CardViews.row(card),
                card.version(),
                CardViews.holder(card).legalRepresentative(),
                card.pinFailures(),
                card.pinFailures() >= terms.pinTries(today()),
                card.steps().stream().map(CardViews::step).toList(),
                Arrays.stream(CardEvent.values())
                        .filter(event -> mine
                                && event != CardEvent.PERSONALISE
                                && card.state().after(event).isPresent())
                        .toList());
    }

    @Override
    @RolesAllowed(HANDLE)
    public void stockIn(String firstNo, int count, String reason, String paper) {
        Officer officer = caller.officer();
        Act act = act(officer, reason, paper);
        List<String> numbers = numbers(firstNo, count);
        cards.known(numbers).stream().findFirst().ifPresent(number -> {
            throw new RuleViolation(CardError.NUMBER_IN_STOCK, number);
        });
        numbers.forEach(number -> cards.add(IcCard.blank(number, officer.unitCode(), officer.unitPath(), act.at())));
        audit.record(
                CardLog.CARD_STOCKED_IN,
                Outcome.DONE,
                numbers.get(0),
                count + " cards; " + act.reason() + "; " + act.paper());
    }

    private static List<String> numbers(String firstNo, int count) {
        Matcher shape = CARD_NO.matcher(firstNo == null ? "" : firstNo.strip());
        if (!shape.matches() || count < 1 || count > LARGEST_DELIVERY) {
            throw new RuleViolation(CardError.NUMBERS_MALFORMED, LARGEST_DELIVERY);
        }
        int digits = shape.group(2).length();
        long first = Long.parseLong(shape.group(2));
        if (String.valueOf(first + count - 1).length() > digits) {
            throw new RuleViolation(CardError.NUMBERS_MALFORMED, LARGEST_DELIVERY);
        }
        return LongStream.range(first, first + count)
                .mapToObj(number -> shape.group(1) + String.format("%0" + digits + "d", number))
                .toList();
    }

    @Override
    @RolesAllowed(HANDLE)
    public long personalise(long subjectId, int duplicateNo, String reason, String paper) {
        Officer officer = caller.officer();
        return audited("subject " + subjectId, () -> made(subjectId, duplicateNo, officer, act(officer, reason, paper)))
                .id();
    }

    private IcCard made(long subjectId, int duplicateNo, Officer officer, Act act) {
        Holder holder = holder(subjectId, duplicateNo, officer);
        if (duplicateNo < 1 || cards.isTaken(subjectId, duplicateNo)) {
            throw new RuleViolation(CardError.PLACE_TAKEN, duplicateNo);
        }
        IcCard blank = cards.nextBlank(officer.unitCode())
                .orElseThrow(() -> new RuleViolation(CardError.NO_BLANK, officer.unitName()));
        blank.personalise(holder, act);
        return blank;
    }

    private Holder holder(long subjectId, int duplicateNo, Officer officer) {
        SubjectView subject = subjects.byId(subjectId);
        boolean fit = subject.state() == SubjectState.ACTIVE
                && officer.reach(HANDLE)
                        .covers(organisation.inChargeOf(subject.authority()).path());
        if (!fit) {
            throw new RuleViolation(CardError.SUBJECT_NOT_FIT, subject.name());
        }
        return new Holder(subjectId, duplicateNo, subject.creditCode(), subject.name(), subject.legalRepresentative());
    }

    @Override
    @RolesAllowed(HANDLE)
    public void enter(long cardId, long seenVersion, CardEvent event, String reason, String paper) {
        change(cardId, seenVersion, reason, paper, (card, act) -> {
            switch (event) {
                case ISSUE -> card.issue(today(), terms.lastDay(today()), act);
                case MODIFY ->
                    card.modify(
                            card.holder() == null
                                    ? null
                                    : holder(
                                            card.holder().subjectId(),
                                            card.holder().duplicateNo(),
                                            caller.officer()),
                            act);
                case REPORT_LOSS -> card.reportLoss(today(), act);
                case RELEASE ->
                    card.release(today(), card.lostOn() == null ? null : terms.lastReleaseDay(card.lostOn()), act);
                case EXPIRE -> card.expire(today(), act);
                case REPLACE, REISSUE -> {
                    card.end(event, act);
                    cards.flush();
                    made(card.holder().subjectId(), card.holder().duplicateNo(), caller.officer(), act);
                }
                case PERSONALISE, SUSPEND, RESTORE -> throw new IllegalArgumentException(event + " has its own method");
                default -> card.end(event, act);
            }
        });
    }

    @Override
    @RolesAllowed(HANDLE)
    public void suspend(long cardId, long seenVersion, SuspensionGround ground, String reason, String paper) {
        change(cardId, seenVersion, reason, paper, (card, act) -> card.suspend(ground, act));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void restore(long cardId, long seenVersion, String reason, String paper) {
        change(cardId, seenVersion, reason, paper, IcCard::restore);
    }

    @Override
    @RolesAllowed(HANDLE)
    public boolean pinTried(long cardId, boolean right) {
        IcCard card = within(caller.officer(), HANDLE, cardId);
        card.pinTried(right);
        return card.pinFailures() >= terms.pinTries(today());
    }

    @Override
    @RolesAllowed(HANDLE)
    public void clearPin(long cardId, long seenVersion, String reason, String paper) {
        Officer officer = caller.officer();
        Act act = act(officer, reason, paper);
        IcCard card = within(officer, HANDLE, cardId);
        card.expectVersion(seenVersion);
        card.pinTried(true);
        audit.record(CardLog.CARD_PIN_CLEARED, Outcome.DONE, card.cardNo(), act.reason() + "; " + act.paper());
    }

    private void change(long cardId, long seenVersion, String reason, String paper, BiConsumer<IcCard, Act> change) {
        Officer officer = caller.officer();
        audited(String.valueOf(cardId), () -> {
            IcCard card = within(officer, HANDLE, cardId);
            card.expectVersion(seenVersion);
            change.accept(card, act(officer, reason, paper));
            return card;
        });
    }

    private IcCard audited(String asked, Supplier<IcCard> change) {
        try {
            IcCard card = change.get();
            audit.record(
                    CardLog.CARD_CHANGED,
                    Outcome.DONE,
                    card.cardNo(),
                    card.state().name());
            return card;
        } catch (RuleViolation refused) {
            audit.recordApart(
                    CardLog.CARD_CHANGED,
                    Outcome.REFUSED,
                    asked,
                    refused.reason().code());
            throw refused;
        }
    }

    @Override
    @RolesAllowed(READ)
    public List<CardCount> byState() {
        return cards.byState(reach());
    }

    @Override
    @RolesAllowed(READ)
    public List<CardCount> byUnit() {
        return cards.byUnit(reach());
    }

    @Override
    @RolesAllowed(READ)
    public List<CardCount> byMonth() {
        return cards.byMonth(reach(), today().withDayOfMonth(1).minusMonths(MONTHS_SHOWN - 1L));
    }

    private Reach reach() {
        return caller.officer().reach(READ);
    }

    private IcCard within(Officer officer, String permission, long cardId) {
        return cards.find(cardId)
                .filter(card -> officer.reach(permission).covers(card.unitPath()))
                .orElseThrow(() -> new RuleViolation(CardError.NOT_FOUND, cardId));
    }

    private Act act(Officer officer, String reason, String paper) {
        return new Act(officer.loginName(), officer.name(), clock.instant(), reason, paper);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
