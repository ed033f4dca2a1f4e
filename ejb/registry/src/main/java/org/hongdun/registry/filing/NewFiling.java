package org.hongdun.registry.filing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * A matter that is to be filled in.
 *
 * @param clientKey drawn by the page; the same key twice opens one draft
 * @param kind for a new subject; that of the register counts for one it has
 * @param items what the matter is about, empty unless it is {@link RegistrationMatter#byItem}
 * @param subjectId null if the matter makes a new subject
 */
public record NewFiling(
        UUID clientKey,
        RegistrationMatter matter,
        SubjectKind kind,
        List<ChangeItem> items,
        FilingChannel channel,
        Long subjectId)
        implements Serializable {

    public NewFiling {
        items = List.copyOf(items);
    }
}
