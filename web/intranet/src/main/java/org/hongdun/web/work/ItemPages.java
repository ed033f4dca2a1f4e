package org.hongdun.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The page on which an item of a kind is worked on; the general one unless its room has a page of its own. */
@Named
@ApplicationScoped
public class ItemPages {

    private static final Map<String, String> OWN = Map.of(
            "ANNUAL_INSPECTION", "/inspection/review.xhtml?id=",
            "NAME_APPLICATION", "/name/view.xhtml?id=",
            "FILING", "/filing/view.xhtml?id=");

    /** As {@link #address}, of a matter that names a page of its own unless its room has one for every matter. */
    public String page(String itemKind, String itemKey, String link) {
        String own = OWN.get(itemKind);
        return own == null || link != null && !link.startsWith("/work/") ? link : own + itemKey;
    }

    /** Address of the page within the application. */
    public String address(String itemKind, String itemKey, long itemId) {
        String own = OWN.get(itemKind);
        return own == null ? "/work/item.xhtml?id=" + itemId : own + itemKey;
    }
}
