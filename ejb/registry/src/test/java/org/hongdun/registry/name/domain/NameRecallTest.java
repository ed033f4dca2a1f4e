package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.junit.jupiter.api.Test;

class NameRecallTest {

    private static final int CITY = 20_000;
    private static final int OF_EACH = 100;

    /**
     * 600 names made to hide that they are taken, and 300 that only resemble one; found is the pair of a variant and the
     * name it was made from. Seeded, so the figures are the same on every machine.
     */
    @Test
    void hidden_names_are_found_and_different_ones_left_alone() {
        NameCity city = new NameCity(20260101);
        List<NameCity.Variant> variants = city.variants(OF_EACH);
        NameIndex index = indexOf(city, variants);

        Map<NameCity.Trick, Long> found = new EnumMap<>(variants.stream()
                .filter(variant -> isFound(index, variant))
                .collect(Collectors.groupingBy(NameCity.Variant::trick, Collectors.counting())));

        long hits = sum(found, true);
        long falseHits = sum(found, false);
        double recall = hits
                / (double) variants.stream().filter(v -> v.trick().isNear()).count();
        double precision = hits / (double) (hits + falseHits);
        assertThat(variants).hasSize(OF_EACH * NameCity.Trick.values().length);
        assertThat(recall).as("recall, found by trick: %s", found).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).as("precision, found by trick: %s", found).isGreaterThanOrEqualTo(0.95);
        found.forEach((trick, number) -> assertThat(trick.isNear() ? number : OF_EACH - number)
                .as("%s of %d %s judged rightly", number, OF_EACH, trick)
                .isGreaterThanOrEqualTo(OF_EACH * 9 / 10));
    }

    private static long sum(Map<NameCity.Trick, Long> found, boolean near) {
        return found.entrySet().stream()
                .filter(e -> e.getKey().isNear() == near)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static NameIndex indexOf(NameCity city, List<NameCity.Variant> variants) {
        List<String> names = new ArrayList<>(city.names(CITY));
        variants.forEach(variant -> names.add(variant.original()));
        NameIndex index = new NameIndex(Names.HANZI);
        List<NameIndex.Entry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(Names.registered(entries.size() + 1L, name));
        }
        index.putAll(entries);
        assertThat(index.size()).isEqualTo(names.size());
        return index;
    }

    private static boolean isFound(NameIndex index, NameCity.Variant variant) {
        NameParts parts = Names.split(variant.name());
        return index.conflicts(parts, Names.CITY, Names.under(NameRegime.R2017), 0, CITY).gravest().stream()
                .anyMatch(match -> match.name().equals(variant.original()));
    }
}
