package org.hongdun.platform.filter;

import java.util.List;

/** The caller's kept filters. Permission {@code workbench}, which every officer has. */
public interface KeptFilters {

    /** Those of all lists, by name. */
    List<KeptFilter> mine();

    /**
     * Keeps a filter under a name, in place of one of the same name; refused with HD-L250 without a name and beyond 20 of a
     * list.
     */
    void keep(KeptFilter filter);

    void forget(String list, String name);
}
