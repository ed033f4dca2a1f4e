package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.NameUpkeep.Taken;
import org.hongdun.registry.name.domain.Borne;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectFact;

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

    /** Of the next subjects: an entry for each name that the book lacks, and the standing of those it has. */
    Taken takeIn(LocalDate day, long afterSubjectId, int limit) {
        List<Long> ids = subjects.facts(day, afterSubjectId, limit).stream()
                .map(SubjectFact::subjectId)
                .toList();
        if (ids.isEmpty()) {
            return new Taken(0, 0, afterSubjectId);
        }
        Map<Long, List<RegisteredName>> bySubject =
                subjects.names(ids).stream().collect(Collectors.groupingBy(RegisteredName::subjectId));
        Map<Long, List<NameEntry>> known =
                book.entriesOf(ids).stream().collect(Collectors.groupingBy(NameEntry::subjectId));
        List<Borne> news = bySubject.values().stream()
                .flatMap(spells -> Borne.of(spells).stream())
                .filter(borne -> entry(known, borne)
                        .filter(entry -> entry.standing() == borne.standing())
                        .isEmpty())
                .toList();
        write(news, known);
        return new Taken(ids.size(), news.size(), ids.get(ids.size() - 1));
    }

    private void write(List<Borne> news, Map<Long, List<NameEntry>> known) {
        Map<String, Unit> units =
                organisation.inChargeOf(news.stream().map(Borne::authority).collect(Collectors.toSet()));
        Map<String, Long> changes = news.stream()
                .map(borne -> bureau(units, borne))
                .distinct()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), book::nextChange));
        for (Borne borne : news) {
            String bureau = bureau(units, borne);
            long change = changes.get(bureau);
            entry(known, borne)
                    .ifPresentOrElse(
                            entry -> entry.follow(borne.standing(), borne.day(), change),
                            () -> book.add(NameEntry.ofSubject(
                                    bureau,
                                    borne.subjectId(),
                                    borne.name(),
                                    comparison.parts(borne.name()),
                                    borne.standing(),
                                    borne.day(),
                                    change)));
        }
    }

    private static String bureau(Map<String, Unit> units, Borne borne) {
        return Comparison.authority(units.get(borne.authority()).path());
    }

    private static Optional<NameEntry> entry(Map<Long, List<NameEntry>> known, Borne borne) {
        return known.getOrDefault(borne.subjectId(), List.of()).stream()
                .filter(entry -> entry.fullName().equals(borne.name()) && entry.standing() != NameStanding.FREED)
                .findFirst();
    }
}
