package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.GateWarning;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.ban.Post;
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
            PersonKeys keys = digests.keys(candidate.person());
            sought.add(earlier.stream()
                    .filter(holding ->
                            holding.post() == candidate.post() && holding.keys().equals(keys))
                    .findFirst()
                    .orElseGet(
                            () -> new PostHolding(filing, keys, Person.of(candidate.person()), candidate.post(), now)));
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
    public void approved(String filingNo, long subjectId) {
        List<PostHolding> sought = bans.soughtBy(filingNo);
        if (sought.isEmpty()) {
            throw new RuleViolation(BanError.NO_SUCH_FILING, filingNo);
        }
        bans.lock(sought.stream().map(PostHolding::keys).toList());
        List<Meeting> meetings = hits.meetBans(sought);
        meetings.stream().filter(meeting -> meeting.weight() == HitWeight.BLOCK).forEach(GateService::refuse);
        hits.writeDown(meetings, BanHit.FoundOn.FILING).forEach(GateService::requireCleared);
        sought.forEach(holding -> holding.seat(subjectId, clock.instant()));
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
        throw new RuleViolation(
                BanError.BARRED,
                meeting.holding().person().name(),
                meeting.ban().banNo(),
                meeting.ban().endsOn());
    }

    private static GateWarning warning(Meeting meeting) {
        return new GateWarning(
                meeting.holding().person().name(),
                meeting.holding().post(),
                meeting.weight(),
                meeting.ban().banNo());
    }

    @Override
    public void dropped(String filingNo) {
        Instant now = clock.instant();
        bans.soughtBy(filingNo).forEach(holding -> holding.drop(now));
    }

    @Override
    public void vacated(long subjectId, Post post) {
        Instant now = clock.instant();
        bans.heldOf(subjectId).stream()
                .filter(holding -> holding.post() == post)
                .forEach(holding -> holding.vacate(now));
    }

    @Override
    public void vacated(long subjectId) {
        Instant now = clock.instant();
        bans.heldOf(subjectId).forEach(holding -> holding.vacate(now));
    }
}
