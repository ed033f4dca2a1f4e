package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.registry.ban.BanEffects;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Barred;
import org.hongdun.registry.ban.domain.Person;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;
import org.hongdun.registry.subject.Post;

/** Puts those whom decisions bar into the book. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BanEffectsService implements BanEffects {

    private static final PersonKeys UNKNOWN = new PersonKeys(null, null);

    private Bans bans;
    private BanWriter writer;
    private HitFinder finder;
    private PersonDigests digests;
    private Numbering numbering;
    private Callers callers;
    private Clock clock;

    protected BanEffectsService() {}

    @Inject
    public BanEffectsService(
            Bans bans,
            BanWriter writer,
            HitFinder finder,
            PersonDigests digests,
            Numbering numbering,
            Callers callers,
            Clock clock) {
        this.bans = bans;
        this.writer = writer;
        this.finder = finder;
        this.digests = digests;
        this.numbering = numbering;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void barLegalRepresentative(
            long subjectId,
            String subjectName,
            String legalRepresentative,
            BanGround ground,
            String decisionNo,
            LocalDate servedOn,
            String issuingUnit) {
        List<PostHolding> heads = bans.heldOf(subjectId).stream()
                .filter(holding -> holding.post() == Post.LEGAL_REP)
                .toList();
        PersonKeys keys = heads.isEmpty() ? UNKNOWN : heads.get(0).keys();
        Person person = heads.isEmpty()
                ? new Person(legalRepresentative, null, null, null)
                : heads.get(0).person();
        bans.lock(List.of(keys));
        Barred barred = new Barred(
                keys,
                person,
                ground,
                subjectName,
                decisionNo,
                issuingUnit,
                digests.duplicateKey(keys, person.name(), ground, decisionNo));
        if (bans.known(List.of(barred.duplicateKey())).isEmpty()) {
            String login = callers.current().loginName();
            LocalDate today = LocalDate.now(clock);
            BanRecord ban = writer.write(
                    numbering.next(BanBookService.NUMBER_SERIES, today.getYear()),
                    barred,
                    servedOn,
                    BanOrigin.DECISION,
                    new Actor(login, login, clock.instant()),
                    today);
            finder.meetPosts(List.of(ban));
        }
    }
}
