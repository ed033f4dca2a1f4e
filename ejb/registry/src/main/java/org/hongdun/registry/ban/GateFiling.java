package org.hongdun.registry.ban;

import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.OrgPath;

/**
 * A filing before the gate.
 *
 * @param filingNo its number, which names it at every later call; at most 40 characters
 * @param subjectId null before the subject is registered
 * @param subjectName name of the subject as filed
 * @param unitPath unit that handles the filing, for the reach of officers
 * @param candidates everybody on a post the gate looks at
 */
public record GateFiling(
        String filingNo, Long subjectId, String subjectName, OrgPath unitPath, List<Candidate> candidates)
        implements Serializable {

    public GateFiling {
        candidates = List.copyOf(candidates);
    }
}
