package org.hongdun.registry.effect.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.ActListener;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.SubjectItem;

/**
 * Lets what the law attaches to an act follow from the act, whoever has recorded it. What ends a subject is told by its state,
 * so that a correction or withdrawal does not go around. What is taken over has had its effects in the other system; here
 * only the book of posts follows it.
 */
@ApplicationScoped
public class FollowedActs implements ActListener {

    @FunctionalInterface
    private interface Naming {
        void of(long subjectId, String documentNo, List<PersonEntry> appointed, List<PersonEntry> staying);
    }

    private static final Set<SubjectItem> ON_CARDS =
            EnumSet.of(SubjectItem.NAME, SubjectItem.LEGAL_REPRESENTATIVE, SubjectItem.AUTHORITY);

    private RegisterEffects effects;
    private MarketSubjects subjects;
    private Organisation organisation;

    protected FollowedActs() {}

    @Inject
    public FollowedActs(RegisterEffects effects, MarketSubjects subjects, Organisation organisation) {
        this.effects = effects;
        this.subjects = subjects;
        this.organisation = organisation;
    }

    @Override
    public void recorded(RecordedAct act) {
        boolean others = !act.persons().equals(act.formerPersons());
        boolean another = act.formerState() != null && act.state() != act.formerState();
        if (act.kind() == ActKind.IMPORT) {
            if (another && act.state().isFinal()) {
                effects.postsVacated(act.subjectId());
            } else if (others && !act.state().isFinal()) {
                named(act, effects::personsTakenOver);
            }
            return;
        }
        if (act.kind() == ActKind.CHANGE || act.kind() == ActKind.MOVE) {
            changed(act);
        }
        if (others) {
            named(act, effects::personsRegistered);
        }
        if (another) {
            stateReached(act);
        }
    }

    private void changed(RecordedAct act) {
        effects.changed(act.subjectId());
        if (act.items().contains(SubjectItem.INVESTORS)) {
            effects.sharesTransferred(act.subjectId());
        }
        if (act.items().contains(SubjectItem.AUTHORITY)) {
            effects.moved(act.subjectId());
        }
        if (act.items().stream().anyMatch(ON_CARDS::contains)) {
            effects.faceChanged(act.subjectId(), act.effectiveOn());
        }
    }

    private static void named(RecordedAct act, Naming naming) {
        Map<Boolean, List<PersonEntry>> byNew = act.persons().stream()
                .collect(Collectors.partitioningBy(
                        person -> act.formerPersons().stream().noneMatch(former -> isOnTheSamePost(person, former))));
        naming.of(act.subjectId(), document(act), byNew.get(true), byNew.get(false));
    }

    private static boolean isOnTheSamePost(PersonEntry person, PersonEntry former) {
        return person.post() == former.post()
                && person.name().equals(former.name())
                && Objects.equals(person.certificateNo(), former.certificateNo());
    }

    private void stateReached(RecordedAct act) {
        switch (act.state()) {
            case REVOKED -> effects.licenceRevoked(act.subjectId(), document(act), act.effectiveOn(), authority(act));
            case CANCELLED, REVOKED_CANCELLED -> effects.cancelled(act.subjectId(), document(act), act.effectiveOn());
            case ANNULLED -> effects.annulled(act.subjectId(), document(act), act.effectiveOn());
            case MOVED_OUT -> effects.postsVacated(act.subjectId());
            default -> {}
        }
    }

    /** An act without a paper is known by its place in the record book. */
    private static String document(RecordedAct act) {
        return act.documentNo() == null ? act.subjectId() + "/" + act.actNo() : act.documentNo();
    }

    private String authority(RecordedAct act) {
        return organisation
                .inChargeOf(subjects.byId(act.subjectId()).authority())
                .name();
    }
}
