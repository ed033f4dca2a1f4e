package org.hongdun.platform.approval.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a task asks of those who act in it.
 *
 * @param ratioPercent countersigned: the share of agreement at which the step ends, 1 to 100
 * @param veto countersigned: one disagreement ends the step as rejected (一票否决)
 * @param term null if the step has no time of its own
 * @param returnTo ids of earlier steps it may be returned to
 * @param returnAnywhere returnable to every step that was passed; {@link #returnTo} is empty then
 * @param mayWithdraw whether the one before may take it back while nobody here has acted (撤回)
 * @param opinionRequired whether completing needs an opinion; returning always does
 * @param phrases opinions offered (常用语)
 * @param fields what of the item's fields is seen and written here; a field not named is hidden
 * @param batch whether several items may be completed at once here
 * @param skipSamePerson whether the step is passed by itself when the one before was done by the same person
 */
public record StepRule(
        WhoRule who,
        StepMode mode,
        int ratioPercent,
        boolean veto,
        TermRule term,
        Set<String> returnTo,
        boolean returnAnywhere,
        boolean mayWithdraw,
        boolean opinionRequired,
        List<String> phrases,
        Map<String, FieldRight> fields,
        boolean batch,
        boolean skipSamePerson) {

    public StepRule {
        returnTo = Set.copyOf(returnTo);
        phrases = List.copyOf(phrases);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What a step may do with a field. */
    public enum FieldRight {
        HIDDEN,
        READ,
        WRITE,
        MUST
    }
}
