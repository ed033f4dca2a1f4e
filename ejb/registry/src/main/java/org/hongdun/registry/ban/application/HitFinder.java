package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Meeting;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;

/** Writes down where bans and posts meet. Its callers hold the locks of all persons concerned. */
@ApplicationScoped
public class HitFinder {

    private record Pair(long banId, long holdingId) {}

    private Bans bans;
    private RegisteredPosts registered;
    private Clock clock;

    protected HitFinder() {}

    @Inject
    public HitFinder(Bans bans, RegisteredPosts registered, Clock clock) {
        this.bans = bans;
        this.registered = registered;
        this.clock = clock;
    }

    /** Bans that have just come meet those who seek or hold a post. @return number of hits */
    int meetPosts(Collection<BanRecord> arrived) {
        List<PersonKeys> persons = arrived.stream().map(BanRecord::keys).toList();
        List<PostHolding> holdings = new ArrayList<>(bans.seekersAndHolders(persons));
        holdings.addAll(registered.missing(persons, holdings));
        List<Meeting> meetings = Meeting.of(arrived, holdings, today());
        writeDown(meetings, BanHit.FoundOn.BAN);
        return meetings.size();
    }

    /** Whom these seekers meet among the bans of now. */
    List<Meeting> meetBans(Collection<PostHolding> sought) {
        List<BanRecord> about =
                bans.about(sought.stream().map(PostHolding::keys).toList());
        return Meeting.of(about, sought, today());
    }

    /** A hit for each meeting; one that is there already keeps its decision unless the ban has become certain. */
    Map<Meeting, BanHit> writeDown(Collection<Meeting> meetings, BanHit.FoundOn foundOn) {
        Instant now = clock.instant();
        Map<Pair, BanHit> known = bans
                .hitsOn(meetings.stream().map(Meeting::holding).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        hit -> new Pair(hit.ban().id(), hit.holding().id()), Function.identity()));
        return meetings.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        meeting -> hit(
                                known.get(new Pair(
                                        meeting.ban().id(), meeting.holding().id())),
                                meeting,
                                foundOn,
                                now)));
    }

    private BanHit hit(BanHit known, Meeting meeting, BanHit.FoundOn foundOn, Instant now) {
        if (known != null) {
            known.weighAnew(meeting.weight(), now);
            return known;
        }
        BanHit hit = new BanHit(meeting.ban(), meeting.holding(), meeting.weight(), foundOn, now);
        bans.add(hit);
        return hit;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
