package org.hongdun.registry.filing.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FormField;

/**
 * What a matter holds while it is open, from the table {@code matter_claim}: parts of its subject, and the name it applies
 * for. Two matters exclude each other only where they meet.
 */
public final class Claims {

    private static final String CHOSEN = "CHOSEN";

    private Claims() {}

    /** @param claimed claims of the filing's matter */
    public static Set<String> of(Filing filing, Collection<String> claimed) {
        Set<String> keys = new LinkedHashSet<>();
        if (filing.subjectId() != null) {
            for (String claim : claimed) {
                if (claim.equals(CHOSEN)) {
                    filing.items().forEach(item -> keys.add(part(filing, item.code())));
                } else {
                    keys.add(part(filing, claim));
                }
            }
        }
        wantedName(filing).ifPresent(name -> keys.add("N:" + Sm3.of(name)));
        return keys;
    }

    private static String part(Filing filing, String claim) {
        return "S:" + filing.subjectId() + ":" + claim;
    }

    private static Optional<String> wantedName(Filing filing) {
        boolean namesIt = filing.matter().opensSubject() || filing.items().contains(ChangeItem.NAME);
        return namesIt ? filing.form().text(FormField.NAME) : Optional.empty();
    }
}
