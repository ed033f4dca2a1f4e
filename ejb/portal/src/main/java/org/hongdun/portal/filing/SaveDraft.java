package org.hongdun.portal.filing;

import java.io.Serializable;
import java.util.Map;

/**
 * What the wizard holds.
 *
 * @param seenRevision revision of the draft the page has shown
 * @param entries every field of the draft, as typed; a field that is missing or blank is emptied
 */
public record SaveDraft(int reportYear, long seenRevision, Map<String, String> entries) implements Serializable {

    public SaveDraft {
        entries = Map.copyOf(entries);
    }
}
