package org.hongdun.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.web.frame.Codes;
import org.hongdun.web.frame.Units;
import org.hongdun.web.frame.Words;

/** Values of registered items as a reader knows them: names of units, divisions and states instead of their codes. */
@Named
@RequestScoped
public class SubjectItemWords {

    @Inject
    private Units units;

    @Inject
    private Codes codes;

    /** @param value as the act keeps it; null if the item is empty */
    public String of(SubjectItem item, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (item) {
            case AUTHORITY, STATION -> units.name(value);
            case DISTRICT, PREMISES_DISTRICT -> codes.division(value);
            case SECTION -> codes.section(value);
            case TYPE -> codes.type(value);
            case STATE -> Words.word("subject.state." + SubjectState.of(value));
            case PERSONS -> persons(value);
            default -> value;
        };
    }

    /** Each with his post first, as the act sums them up. */
    private static String persons(String summary) {
        return Arrays.stream(summary.split("; "))
                .map(person -> person.split(" ", 2))
                .map(person -> person.length < 2
                        ? person[0]
                        : Words.wordOr("subject.post." + person[0], person[0]) + " " + person[1])
                .collect(Collectors.joining("; "));
    }
}
