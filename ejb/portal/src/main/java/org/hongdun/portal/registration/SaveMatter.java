package org.hongdun.portal.registration;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * What the wizard holds.
 *
 * @param seenRevision revision of the draft the page has shown
 * @param entries every field, as typed
 */
public record SaveMatter(UUID key, long seenRevision, Map<String, String> entries) implements Serializable {

    public SaveMatter {
        entries = Map.copyOf(entries);
    }

    /** Without what was typed: commands reach logs. */
    @Override
    public String toString() {
        return "SaveMatter[" + key + "]";
    }
}
