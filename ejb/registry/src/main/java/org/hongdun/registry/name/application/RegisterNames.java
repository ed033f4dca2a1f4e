package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.NameUpkeep.Taken;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectState;

/** Names as the register of market subjects has them, brought into the book. */
@ApplicationScoped
public class RegisterNames {

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private NameBook book;

    @Inject
    private Comparison comparison;

    /** A name a subject bears or bore. */
    private record Borne(String name, NameStanding standing, LocalDate day) {}

    /** Of the next subjects: an entry for each name that the book lacks, and the standing of those it has. */
    Taken takeIn(LocalDate day, long afterSubjectId, int limit) {
        List<SubjectFact> facts = subjects.facts(day, afterSubjectId, limit);
        if (facts.isEmpty()) {
            return new Taken(0, 0, afterSubjectId);
        }
        Map<Long, List<NameEntry>> known = book
                .entriesOf(facts.stream().map(SubjectFact::subjectId).toList())
                .stream()
                .collect(Collectors.groupingBy(NameEntry::subjectId));
        Map<String, Unit> units = organisation.inChargeOf(
                facts.stream().map(SubjectFact::authority).collect(Collectors.toSet()));
        List<SubjectFact> news = facts.stream()
                .filter(fact -> !isAsBefore(fact, known.getOrDefault(fact.subjectId(), List.of())))
                .toList();
        Map<String, Long> changes = news.stream()
                .map(fact -> authority(units, fact))
                .distinct()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), book::nextChange));
        Map<Long, List<RegisteredName>> borne =
                subjects.names(news.stream().map(SubjectFact::subjectId).toList()).stream()
                        .collect(Collectors.groupingBy(RegisteredName::subjectId));
        int changed = 0;
        for (SubjectFact fact : news) {
            String authority = authority(units, fact);
            changed += takeIn(
                    authority,
                    borne.getOrDefault(fact.subjectId(), List.of()),
                    known.getOrDefault(fact.subjectId(), List.of()),
                    changes.get(authority));
        }
        return new Taken(facts.size(), changed, facts.get(facts.size() - 1).subjectId());
    }

    private static String authority(Map<String, Unit> units, SubjectFact fact) {
        return Comparison.authority(units.get(fact.authority()).path());
    }

    private int takeIn(String authority, List<RegisteredName> names, List<NameEntry> known, long change) {
        int changed = 0;
        for (Borne borne : borne(names)) {
            Optional<NameEntry> same = known.stream()
                    .filter(entry -> entry.fullName().equals(borne.name()))
                    .findFirst();
            if (same.isEmpty()) {
                book.add(NameEntry.ofSubject(
                        authority,
                        names.get(0).subjectId(),
                        borne.name(),
                        comparison.parts(borne.name()),
                        borne.standing(),
                        borne.day(),
                        change));
                changed++;
            } else if (same.get().standing() != borne.standing()
                    && same.get().follow(borne.standing(), borne.day(), change)) {
                changed++;
            }
        }
        return changed;
    }

    private static boolean isAsBefore(SubjectFact fact, List<NameEntry> known) {
        return known.stream()
                .anyMatch(entry -> entry.fullName().equals(fact.name()) && entry.standing() == standing(fact.state()));
    }

    /** The present name, and each earlier one as long as none like it is borne again. */
    private static List<Borne> borne(List<RegisteredName> names) {
        List<Borne> borne = new ArrayList<>();
        if (names.isEmpty()) {
            return borne;
        }
        RegisteredName present = names.get(names.size() - 1);
        NameStanding standing = standing(present.state());
        borne.add(new Borne(
                present.name(),
                standing,
                standing == NameStanding.REGISTERED || present.endedOn() == null
                        ? names.get(0).from()
                        : present.endedOn()));
        for (RegisteredName name : names) {
            if (name.until() != null && !name.name().equals(present.name())) {
                borne.removeIf(earlier -> earlier.name().equals(name.name()));
                borne.add(new Borne(name.name(), NameStanding.CHANGED, name.until()));
            }
        }
        return borne;
    }

    /** A subject that moved away keeps its name elsewhere: here it is as if it had changed it. */
    private static NameStanding standing(SubjectState state) {
        return switch (state) {
            case ACTIVE, LIQUIDATING, DORMANT, OTHER -> NameStanding.REGISTERED;
            case REVOKED -> NameStanding.REVOKED;
            case CANCELLED, REVOKED_CANCELLED -> NameStanding.CANCELLED;
            case ANNULLED -> NameStanding.ANNULLED;
            case MOVED_OUT -> NameStanding.CHANGED;
        };
    }
}
