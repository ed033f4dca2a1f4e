package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a person decides on a task.
 *
 * @param opinion null for none; at most 1000
 * @param values what he wrote into the fields of the step, empty for nothing
 * @param chosen login names for the next steps whose persons the one before chooses (由上一环节选定), empty otherwise
 */
public record Decision(Verdict verdict, String opinion, Map<String, Object> values, List<String> chosen)
        implements Serializable {

    public Decision {
        values = Map.copyOf(values);
        chosen = List.copyOf(chosen);
    }

    public static Decision of(Verdict verdict, String opinion) {
        return new Decision(verdict, opinion, Map.of(), List.of());
    }
}
