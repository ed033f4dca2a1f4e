package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.GateWarning;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Meeting;
import org.hongdun.registry.ban.domain.Person;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;

/** Lets filings through the gate, or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GateService implements Gate {

    private Bans bans;
    private HitFinder hits;
    private PersonDigests digests;
    private Clock clock;

    protected GateService() {}

    @Inject
    public GateService(Bans bans, HitFinder hits, PersonDigests digests, Clock clock) {
        this.bans = bans;
        this.hits = hits;
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public List<GateWarning> submitted(GateFiling filing) {
        Instant now = clock.instant();
        List<PostHolding> earlier = new ArrayList<>(bans.soughtBy(filing.filingNo()));
        List<PostHolding> sought = new ArrayList<>();
        for (Candidate candidate : filing.candidates()) {
            sought.add(of(candidate, earlier).orElseGet(() -> sought(filing, candidate, now)));
        }
        bans.lock(sought.stream().map(PostHolding::keys).toList());
        sought.stream().filter(holding -> holding.id() == null).forEach(bans::add);
        earlier.removeAll(sought);
        earlier.forEach(holding -> holding.drop(now));
        List<Meeting> meetings = hits.meetBans(sought);
        meetings.stream().filter(meeting -> meeting.weight() == HitWeight.BLOCK).forEach(GateService::refuse);
        hits.writeDown(meetings, BanHit.FoundOn.FILING);
        return meetings.stream().map(GateService::warning).toList();
    }

    @Override
    public void registered(GateFiling act, List<Candidate> staying) {
        List<PostHolding> seated = seekers(act);
        List<Meeting> meetings = hits.meetBans(seated);
        meetings.stream().filter(meeting -> meeting.weight() == HitWeight.BLOCK).forEach(GateService::refuse);
        hits.writeDown(meetings, BanHit.FoundOn.FILING).forEach(GateService::requireCleared);
        seat(act, seated, staying);
    }

    @Override
    public void takenOver(GateFiling act, List<Candidate> staying) {
        List<PostHolding> seated = seekers(act);
        hits.writeDown(hits.meetBans(seated), BanHit.FoundOn.FILING);
        seat(act, seated, staying);
    }

    /** Whom the act newly names, under lock; who has passed at submission as he was kept there. */
    private List<PostHolding> seekers(GateFiling act) {
        Instant now = clock.instant();
        List<PostHolding> sought = bans.soughtBy(act.filingNo());
        List<PostHolding> seekers = act.candidates().stream()
                .map(candidate -> of(candidate, sought).orElseGet(() -> sought(act, candidate, now)))
                .toList();
        bans.lock(seekers.stream().map(PostHolding::keys).toList());
        seekers.stream().filter(holding -> holding.id() == null).forEach(bans::add);
        return seekers;
    }

    private void seat(GateFiling act, List<PostHolding> seated, List<Candidate> staying) {
        Instant now = clock.instant();
        List<PostHolding> sought = bans.soughtBy(act.filingNo());
        List<PostHolding> left = new ArrayList<>(bans.heldOf(act.subjectId()));
        for (Candidate stays : staying) {
            of(stays, left).ifPresent(left::remove);
            of(stays, sought).ifPresent(holding -> holding.drop(now));
        }
        left.forEach(holding -> holding.vacate(now));
        seated.forEach(holding -> holding.seat(act.subjectId(), now));
    }

    private Optional<PostHolding> of(Candidate candidate, List<PostHolding> among) {
        PersonKeys keys = digests.keys(candidate.person());
        return among.stream()
                .filter(holding -> holding.isOf(candidate.post(), keys))
                .findFirst();
    }

    private PostHolding sought(GateFiling filing, Candidate candidate, Instant now) {
        return new PostHolding(
                filing, digests.keys(candidate.person()), Person.of(candidate.person()), candidate.post(), now);
    }

    private static void requireCleared(Meeting meeting, BanHit hit) {
        if (meeting.weight() == HitWeight.MANUAL && hit.status() == HitState.SAME) {
            refuse(meeting);
        }
        if (meeting.weight() == HitWeight.MANUAL && hit.status() == HitState.OPEN) {
            throw new RuleViolation(
                    BanError.TO_BE_CLEARED,
                    meeting.holding().person().name(),
                    meeting.ban().banNo());
        }
    }

    private static void refuse(Meeting meeting) {
        String person = meeting.holding().person().name();
        String banNo = meeting.ban().banNo();
        LocalDate endsOn = meeting.ban().endsOn();
        throw endsOn == null
                ? new RuleViolation(BanError.BARRED_WITHOUT_END, person, banNo)
                : new RuleViolation(BanError.BARRED, person, banNo, endsOn);
    }

    private static GateWarning warning(Meeting meeting) {
        return new GateWarning(
                meeting.holding().person().name(),
                meeting.holding().post(),
                meeting.weight(),
                meeting.ban().banNo());
    }

    @Override
    public Set<String> barred(GateFiling filing) {
        Instant now = clock.instant();
        List<PostHolding> wanted = filing.candidates().stream()
                .map(candidate -> sought(filing, candidate, now))
                .toList();
        return hits.meetBans(wanted).stream()
                .filter(meeting -> meeting.weight() == HitWeight.BLOCK)
                .map(meeting -> meeting.holding().person().name())
                .collect(Collectors.toSet());
    }

    @Override
    public void dropped(String filingNo) {
        Instant now = clock.instant();
        bans.soughtBy(filingNo).forEach(holding -> holding.drop(now));
    }

    @Override
    public void vacated(long subjectId) {
        Instant now = clock.instant();
        bans.heldOf(subjectId).forEach(holding -> holding.vacate(now));
    }
}
