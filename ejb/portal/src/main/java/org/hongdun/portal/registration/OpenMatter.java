package org.hongdun.portal.registration;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * A matter that is to be filled in.
 *
 * @param clientKey drawn by the page; the same key twice opens one draft
 * @param kind for a new subject; null otherwise
 * @param items what the matter is about, empty unless it is {@link OnlineMatter#byItem}
 */
public record OpenMatter(UUID clientKey, OnlineMatter matter, SubjectKind kind, List<ChangeItem> items)
        implements Serializable {

    public OpenMatter {
        items = List.copyOf(items);
    }
}
