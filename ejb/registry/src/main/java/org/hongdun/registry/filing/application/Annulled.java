package org.hongdun.registry.filing.application;

import java.util.Comparator;
import java.util.List;
import org.hongdun.registry.subject.SubjectHistory;

/**
 * The registration that an annulment names: by the number of the filing or decision it rests on, or, where the record book has
 * none, by its own number there, written 1 or 第 1 号.
 */
final class Annulled {

    private Annulled() {}

    /** Its acts that are in force, newest first; none if the register does not have it. */
    static List<SubjectHistory.Act> acts(SubjectHistory history, String number) {
        String own = number.replaceAll("[第号\\s]", "");
        return history.acts().stream()
                .filter(act -> act.inForce() && !act.kind().hasTarget())
                .filter(act -> act.documentNo() == null
                        ? own.equals(String.valueOf(act.actNo()))
                        : act.documentNo().equals(number.strip()))
                .sorted(Comparator.comparing(SubjectHistory.Act::actNo).reversed())
                .toList();
    }

    /** Whether the subject owes its being to it. */
    static boolean isEstablishment(List<SubjectHistory.Act> acts) {
        return acts.stream().anyMatch(act -> act.actNo() == 1);
    }
}
