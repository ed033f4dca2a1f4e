package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectFeed;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Reads what a search needs, a batch of subjects with a handful of queries. */
@Stateless
@Local(SubjectFeed.class)
@RolesAllowed("system")
public class SubjectFeedService implements SubjectFeed {

    @Inject
    private Subjects subjects;

    @Override
    public List<Mark> recordedAfter(Instant instant) {
        return subjects.recordedAfter(instant);
    }

    @Override
    public List<Mark> marks(long afterSubjectId, int limit) {
        return subjects.marks(afterSubjectId, limit);
    }

    @Override
    public List<SoughtSubject> subjects(List<Long> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> acts =
                subjects.marksOf(subjectIds).stream().collect(Collectors.toMap(Mark::subjectId, Mark::acts));
        Map<Long, List<String>> persons = subjects.personNames(subjectIds);
        return subjects.versionsKnown(subjectIds).entrySet().stream()
                .map(known -> sought(
                        known.getValue(), acts.get(known.getKey()), persons.getOrDefault(known.getKey(), List.of())))
                .toList();
    }

    private static SoughtSubject sought(List<SubjectVersion> known, int acts, List<String> persons) {
        SubjectVersion today = known.get(known.size() - 1);
        Particulars p = today.particulars();
        return new SoughtSubject(
                today.subjectId(),
                acts,
                p.creditCode() == null ? null : p.creditCode().value(),
                p.registrationNo(),
                p.name(),
                known.stream()
                        .map(version -> version.particulars().name())
                        .filter(name -> !name.equals(p.name()))
                        .distinct()
                        .toList(),
                Stream.concat(Stream.of(p.legalRepresentative()), persons.stream())
                        .distinct()
                        .toList(),
                p.domicile(),
                p.businessScope(),
                p.authority(),
                p.state());
    }
}
