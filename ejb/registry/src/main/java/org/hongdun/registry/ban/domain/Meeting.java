package org.hongdun.registry.ban.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.registry.ban.HitWeight;

/** A ban and a post that may be about the same person. */
public record Meeting(BanRecord ban, PostHolding holding, HitWeight weight) {

    /** All meetings of these bans with these posts on a day. */
    public static List<Meeting> of(Collection<BanRecord> bans, Collection<PostHolding> holdings, LocalDate day) {
        Map<String, List<BanRecord>> byDigest = new HashMap<>();
        for (BanRecord ban : bans) {
            digests(ban.keys())
                    .forEach(digest -> byDigest.computeIfAbsent(digest, d -> new ArrayList<>())
                            .add(ban));
        }
        List<Meeting> meetings = new ArrayList<>();
        for (PostHolding holding : holdings) {
            Set<BanRecord> near = new LinkedHashSet<>();
            digests(holding.keys()).forEach(digest -> near.addAll(byDigest.getOrDefault(digest, List.of())));
            for (BanRecord ban : near) {
                ban.weighs(holding.keys(), holding.person(), holding.post(), day)
                        .ifPresent(weight -> meetings.add(new Meeting(ban, holding, weight)));
            }
        }
        return meetings;
    }

    private static List<String> digests(PersonKeys keys) {
        List<String> digests = new ArrayList<>();
        if (keys.certificate() != null) {
            digests.add(keys.certificate());
        }
        if (keys.nameAndBirth() != null) {
            digests.add(keys.nameAndBirth());
        }
        return digests;
    }
}
