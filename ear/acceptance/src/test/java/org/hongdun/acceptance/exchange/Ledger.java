package org.hongdun.acceptance.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was sent against what came of it.
 *
 * @param lost sent without effect
 * @param doubled with more than one effect
 * @param unexpected an effect of something never sent
 */
record Ledger(Set<String> lost, Set<String> doubled, Set<String> unexpected) {

    /** Every document has one effect, and nothing else has any. */
    static final Ledger BALANCED = new Ledger(Set.of(), Set.of(), Set.of());

    static Ledger of(Collection<String> sent, Collection<String> effects) {
        Map<String, Long> times = effects.stream().collect(groupingBy(identity(), counting()));
        return new Ledger(
                without(sent, times.keySet()),
                times.entrySet().stream()
                        .filter(effect -> effect.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(toCollection(TreeSet::new)),
                without(times.keySet(), Set.copyOf(sent)));
    }

    private static Set<String> without(Collection<String> all, Set<String> some) {
        return all.stream().filter(each -> !some.contains(each)).collect(toCollection(TreeSet::new));
    }
}
