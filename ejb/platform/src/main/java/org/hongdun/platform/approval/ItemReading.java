package org.hongdun.platform.approval;

import java.util.List;
import java.util.Map;

/**
 * An item as a page shows it: its drawing with what was passed, its way in words, and what the caller may do. Whoever has
 * or had a task or a reading of it, started it, or supervises its unit may read it; anybody else is answered as if it did
 * not exist (HD-L201). Permission {@code task-handle}.
 */
public interface ItemReading {

    ItemView view(long itemId);

    /** Flows that staff may start themselves, by name. */
    List<StartableFlow> startable();

    /**
     * Starts a matter of the caller's own. Permission {@code item-start}.
     *
     * @param clientKey drawn by the page that was filled in; the same key twice starts one item
     * @return id of the item
     */
    long start(String flowKey, String clientKey, String title, Map<String, Object> values);
}
