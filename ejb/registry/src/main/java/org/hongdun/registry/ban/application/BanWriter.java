package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.BanTerm;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Barred;
import org.hongdun.registry.ban.domain.Person;
import org.hongdun.registry.ban.domain.PersonKeys;

/** Writes bans into the book, whatever way they came. Its callers hold the lock of the person. */
@ApplicationScoped
public class BanWriter {

    private Bans bans;
    private PersonDigests digests;
    private BanTerms terms;

    protected BanWriter() {}

    @Inject
    public BanWriter(Bans bans, PersonDigests digests, BanTerms terms) {
        this.bans = bans;
        this.digests = digests;
        this.terms = terms;
    }

    Barred barred(BanEntry entry) {
        PersonKeys keys = digests.keys(entry.person());
        return new Barred(
                keys,
                Person.of(entry.person()),
                entry.ground(),
                entry.sourceSubject(),
                entry.decisionNo(),
                entry.issuingUnit(),
                digests.duplicateKey(keys, entry.person().name(), entry.ground(), entry.decisionNo()));
    }

    BanRecord write(String banNo, Barred barred, LocalDate baseOn, BanOrigin origin, Actor by, LocalDate today) {
        BanTerm term = baseOn == null ? null : terms.term(barred.ground(), baseOn, today);
        BanRecord ban = BanRecord.entered(banNo, barred, term, terms.regime(today), origin, by);
        bans.add(ban);
        return ban;
    }
}
