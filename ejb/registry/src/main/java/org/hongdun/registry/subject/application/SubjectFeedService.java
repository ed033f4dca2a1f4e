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
import org.hongdun.registry.subject.RegisteredName;
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
        Map<Long, List<String>> names = subjects.names(subjectIds).stream()
                .collect(Collectors.groupingBy(
                        RegisteredName::subjectId, Collectors.mapping(RegisteredName::name, Collectors.toList())));
        Map<Long, List<String>> persons = subjects.personNames(subjectIds);
        return subjects.inForce(subjectIds).stream()
                .map(version -> sought(
                        version,
                        acts.get(version.subjectId()),
                        names.getOrDefault(version.subjectId(), List.of()),
                        persons.getOrDefault(version.subjectId(), List.of())))
                .toList();
    }

    private static SoughtSubject sought(SubjectVersion version, int acts, List<String> names, List<String> persons) {
        Particulars p = version.particulars();
        return new SoughtSubject(
                version.subjectId(),
                acts,
                p.creditCode() == null ? null : p.creditCode().value(),
                p.registrationNo(),
                p.name(),
                names.stream().filter(name -> !name.equals(p.name())).distinct().toList(),
                Stream.concat(Stream.of(p.legalRepresentative()), persons.stream())
                        .distinct()
                        .toList(),
                p.domicile(),
                p.businessScope(),
                p.authority(),
                p.state());
    }
}
