package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.SubjectPersons;
import org.hongdun.registry.subject.SubjectState;

/** Posts that stand in the register without having passed the gate: they are older than it, or were taken over. */
@ApplicationScoped
public class RegisteredPosts {

    private static final Set<SubjectState> IN_BUSINESS =
            EnumSet.of(SubjectState.ACTIVE, SubjectState.LIQUIDATING, SubjectState.DORMANT);

    private Bans bans;
    private SubjectPersons persons;
    private Organisation organisation;
    private Clock clock;

    protected RegisteredPosts() {}

    @Inject
    public RegisteredPosts(Bans bans, SubjectPersons persons, Organisation organisation, Clock clock) {
        this.bans = bans;
        this.persons = persons;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Takes those of these persons into the book of posts that it lacks. */
    List<PostHolding> missing(Collection<PersonKeys> barred, Collection<PostHolding> known) {
        Set<String> certificates = barred.stream()
                .map(PersonKeys::certificate)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (certificates.isEmpty()) {
            return List.of();
        }
        Map<String, List<HeldPost>> held = persons.heldByKeys(certificates);
        if (held.isEmpty()) {
            return List.of();
        }
        Map<String, Unit> units = organisation.inChargeOf(held.values().stream()
                .flatMap(List::stream)
                .map(HeldPost::authority)
                .collect(Collectors.toSet()));
        List<PostHolding> missing = new ArrayList<>();
        held.forEach((certificate, posts) -> posts.stream()
                .filter(post -> IN_BUSINESS.contains(post.state()))
                .filter(post -> known.stream().noneMatch(holding -> isThe(holding, certificate, post)))
                .map(post -> PostHolding.registered(
                        post,
                        new PersonKeys(certificate, null),
                        units.get(post.authority()).path(),
                        clock.instant()))
                .forEach(missing::add));
        missing.forEach(bans::add);
        return missing;
    }

    private static boolean isThe(PostHolding holding, String certificate, HeldPost post) {
        return certificate.equals(holding.keys().certificate())
                && holding.post() == post.post()
                && Objects.equals(holding.subjectId(), post.subjectId());
    }
}
