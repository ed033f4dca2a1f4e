package org.hongdun.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finding the person to hand something to. Permission {@code task-handle}. */
public interface Colleagues {

    /**
     * Active staff whose name, login name, post or unit contains the text, by name.
     *
     * @param text blank finds nobody
     * @param most largest number of persons, 1 to 50
     */
    List<Colleague> find(String text, int most);

    /** Names of persons by login name, also of those who have left; one query however many. */
    Map<String, String> names(Collection<String> loginNames);
}
