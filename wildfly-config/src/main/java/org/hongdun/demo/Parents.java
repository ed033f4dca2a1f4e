package org.hongdun.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Companies that may have branches: in force, and with the name they were established under. */
final class Parents {

    private static final int KEPT = 400;

    private final Deque<DemoSubject> waiting = new ArrayDeque<>();

    void offer(DemoSubject subject) {
        boolean oneName = subject.versions().stream()
                .allMatch(version -> version.get("entname").equals(subject.name()));
        if (subject.type().startsWith("11") && subject.state().equals("1") && oneName) {
            waiting.addLast(subject);
            if (waiting.size() > KEPT) {
                waiting.removeFirst();
            }
        }
    }

    /** One that was there before that day; it then stands behind all others. */
    Optional<DemoSubject> before(LocalDate day) {
        Optional<DemoSubject> found = waiting.stream()
                .filter(company -> company.establishedOn().isBefore(day))
                .findFirst();
        found.ifPresent(company -> {
            waiting.remove(company);
            waiting.addLast(company);
        });
        return found;
    }
}
