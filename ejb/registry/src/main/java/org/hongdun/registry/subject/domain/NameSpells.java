package org.hongdun.registry.subject.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.registry.subject.RegisteredName;

/** The names in the versions of one subject, each once for every time it was borne. */
public final class NameSpells {

    private NameSpells() {}

    /** @param versions of one subject as one knowledge has them, oldest first */
    public static Stream<RegisteredName> of(List<SubjectVersion> versions) {
        Particulars today = versions.get(versions.size() - 1).particulars();
        List<RegisteredName> names = new ArrayList<>();
        LocalDate from = versions.get(0).validFrom();
        for (int i = 0; i < versions.size(); i++) {
            SubjectVersion version = versions.get(i);
            boolean last = i + 1 == versions.size();
            String name = version.particulars().name();
            if (last || !versions.get(i + 1).particulars().name().equals(name)) {
                names.add(new RegisteredName(
                        version.subjectId(),
                        name,
                        from,
                        last ? null : version.validTo(),
                        today.typeCode(),
                        today.section(),
                        today.industryCode(),
                        today.authority(),
                        today.state(),
                        today.endedOn()));
                from = version.validTo();
            }
        }
        return names.stream();
    }
}
