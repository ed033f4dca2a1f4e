package org.hongdun.registry.subject.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.SubjectItem;

/**
 * What the old registration system says of a subject, beside the register as of the same day. An item that only documents of
 * the old system have set follows it; one that an act recorded here has set is a difference for an officer. The day of approval
 * goes with what was approved and is compared with nothing.
 *
 * @param follow items to be set from the document
 * @param differ items that an officer must look at
 * @param agree items on which both say the same
 */
public record Comparison(
        Map<SubjectItem, Object> follow, Map<SubjectItem, Object> differ, Map<SubjectItem, Object> agree) {

    /** @param theirs plain items of the document, no lists */
    public static Comparison of(RecordBook book, LocalDate day, Map<SubjectItem, Object> theirs) {
        Map<SubjectItem, Object> ours = book.versionOn(day).particulars().items();
        Map<SubjectItem, SubjectAct> sources = book.sources(day, SubjectVersion.KNOWN);
        Comparison comparison = new Comparison(
                new EnumMap<>(SubjectItem.class), new EnumMap<>(SubjectItem.class), new EnumMap<>(SubjectItem.class));
        theirs.forEach((item, value) -> {
            if (item == SubjectItem.APPROVED_ON) {
                return;
            }
            if (same(ours.get(item), value)) {
                comparison.agree().put(item, value);
            } else {
                (isTheirOwn(sources.get(item)) ? comparison.follow() : comparison.differ()).put(item, value);
            }
        });
        return comparison;
    }

    /** Whether what the act set may follow the old system. */
    public static boolean isTheirOwn(SubjectAct source) {
        return source == null || source.kind() == ActKind.IMPORT;
    }

    private static boolean same(Object ours, Object theirs) {
        return ours instanceof BigDecimal mine && theirs instanceof BigDecimal other
                ? mine.compareTo(other) == 0
                : Objects.equals(ours, theirs);
    }
}
