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
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Barred;

/** Puts those whom decisions bar into the book. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BanEffectsService implements BanEffects {

    private Bans bans;
    private BanWriter writer;
    private HitFinder finder;
    private Numbering numbering;
    private Callers callers;
    private Clock clock;

    protected BanEffectsService() {}

    @Inject
    public BanEffectsService(
            Bans bans, BanWriter writer, HitFinder finder, Numbering numbering, Callers callers, Clock clock) {
        this.bans = bans;
        this.writer = writer;
        this.finder = finder;
        this.numbering = numbering;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void barLegalRepresentative(
            String subjectName,
            Identity legalRepresentative,
            BanGround ground,
            String decisionNo,
            LocalDate servedOn,
            String issuingUnit) {
        Barred barred = writer.barred(
                new BanEntry(legalRepresentative, ground, subjectName, decisionNo, servedOn, issuingUnit));
        bans.lock(List.of(barred.keys()));
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
