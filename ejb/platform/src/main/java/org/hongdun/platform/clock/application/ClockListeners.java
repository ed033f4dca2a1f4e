package org.hongdun.platform.clock.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.domain.LastDay;

/** The rooms whose matters run on clocks. */
@ApplicationScoped
class ClockListeners {

    private static final int CHUNK = 500;

    @Inject
    @Any
    private Instance<ClockListener> listeners;

    List<ClockListener> all() {
        return listeners.stream().toList();
    }

    /** Tells them day by day, in pieces that a statement can bear. */
    void moved(Collection<LastDay> days) {
        days.stream()
                .collect(groupingBy(LastDay::dueOn, TreeMap::new, mapping(LastDay::clock, toList())))
                .forEach((dueOn, clocks) -> {
                    for (int from = 0; from < clocks.size(); from += CHUNK) {
                        List<ClockName> chunk = clocks.subList(from, Math.min(clocks.size(), from + CHUNK));
                        listeners.forEach(listener -> listener.moved(dueOn, chunk));
                    }
                });
    }

    Map<ClockName, Set<String>> handlers(Collection<ClockName> clocks) {
        Map<ClockName, Set<String>> all = new HashMap<>();
        listeners.forEach(listener -> listener.handlers(clocks)
                .forEach((clock, logins) ->
                        all.computeIfAbsent(clock, none -> new HashSet<>()).addAll(logins)));
        return all;
    }
}
