package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.domain.NameCity;
import org.hongdun.registry.name.domain.NameIndex;
import org.hongdun.registry.name.domain.Names;
import org.junit.jupiter.api.Test;

/**
 * The full rule on names over a million of them, on one core, against the limit of cutting the name and looking its trade
 * name up in a hash table; and how many of the names made near, and of those made not near, it calls near (measuring job f).
 */
class NamesIT {

    private static final int CITY = 1_000_000;
    private static final int VARIANTS_OF_EACH = 200;
    private static final int MISSES_OF_EACH = 400;
    private static final int CHECKS = 20_000;
    private static final int ROUNDS = 5;
    private static final int LISTED = 50;
    private static final double LEAST_RATE = 5_000;
    private static final double LONGEST_P99_MILLIS = 5;
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.95;

    private final Map<String, Integer> trades = new HashMap<>();
    private final List<Long> nanos = new ArrayList<>();

    @Test
    void the_full_rule_over_a_million_names() throws IOException {
        NameCity city = new NameCity(20260101);
        List<NameCity.Variant> planted = city.variants(VARIANTS_OF_EACH);
        List<NameCity.Variant> misses = new NameCity(20260102).nearMisses(MISSES_OF_EACH);
        NameIndex index = new NameIndex(Names.HANZI);
        long begun = System.nanoTime();
        fill(index, city, Stream.concat(planted.stream(), misses.stream()).toList());
        double buildSeconds = (System.nanoTime() - begun) / 1e9;
        List<String> asked = new NameCity(7).names(CHECKS);
        List<NameCity.Variant> near =
                planted.stream().filter(variant -> variant.trick().isNear()).toList();
        long found = near.stream().filter(variant -> isFound(index, variant)).count();
        List<String> falseAlarms = misses.stream()
                .map(NameCity.Variant::name)
                .filter(name -> isNear(index, name))
                .toList();
        double recall = found / (double) near.size();
        double precision = found / (double) (found + falseAlarms.size());

        ours(index, asked);
        limit(asked);
        nanos.clear();
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(ours(index, asked));
            limit.add(limit(asked));
            limit.add(limit(asked));
            ours.add(ours(index, asked));
        }
        double p99 = percentile(0.99) / 1e6;
        Report report = new Report();
        report.add(new Report.Line(
                "full rule on a name over " + index.size() + " names",
                "checks/s on one core",
                ours,
                limit,
                null,
                0,
                "%d x A B B A of %d names; p50 %.3f ms, p99 %.3f ms, longest %.1f ms; index %d MB, built in %.1f s; limit: the name cut, its trade name looked up in a hash table."
                        .formatted(
                                ROUNDS,
                                CHECKS,
                                percentile(0.5) / 1e6,
                                p99,
                                percentile(1) / 1e6,
                                index.bytes() >> 20,
                                buildSeconds)));
        report.add(new Report.Line(
                "full rule on a name, recall",
                "share",
                List.of(recall),
                null,
                null,
                0,
                "%d of %d names made near to one of them are called near to it, %.4f; precision %.4f: %d of %d names that by the text of the rule are near to none are called near to any."
                        .formatted(found, near.size(), recall, precision, falseAlarms.size(), misses.size())));
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(precision).as("false alarms: %s", falseAlarms).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(p99).isLessThanOrEqualTo(LONGEST_P99_MILLIS);
        assertThat(Report.median(ours)).isGreaterThanOrEqualTo(LEAST_RATE);
    }

    private void fill(NameIndex index, NameCity city, List<NameCity.Variant> variants) {
        List<String> names = new ArrayList<>(city.names(CITY - variants.size()));
        variants.forEach(variant -> names.add(variant.original()));
        List<NameIndex.Entry> batch = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NameIndex.Entry entry = Names.registered(i + 1L, names.get(i));
            trades.merge(entry.parts().trade(), 1, Integer::sum);
            batch.add(entry);
            if (batch.size() == 2_000 || i == names.size() - 1) {
                index.putAll(batch);
                batch.clear();
            }
        }
    }

    private static boolean isFound(NameIndex index, NameCity.Variant variant) {
        return index
                .conflicts(Names.split(variant.name()), Names.CITY, Names.under(NameRegime.R2017), 0, CITY)
                .gravest()
                .stream()
                .anyMatch(match -> match.name().equals(variant.original()));
    }

    private static boolean isNear(NameIndex index, String name) {
        return index.conflicts(Names.split(name), Names.CITY, Names.under(NameRegime.R2017), 0, LISTED)
                        .count()
                > 0;
    }

    private double ours(NameIndex index, List<String> asked) {
        long found = 0;
        long begun = System.nanoTime();
        for (String name : asked) {
            long start = System.nanoTime();
            found += index.conflicts(Names.split(name), Names.CITY, Names.under(NameRegime.R2017), 0, LISTED)
                    .count();
            nanos.add(System.nanoTime() - start);
        }
        assertThat(found).isPositive();
        return asked.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private double limit(List<String> asked) {
        long found = 0;
        long begun = System.nanoTime();
        for (String name : asked) {
            NameParts parts = Names.split(name);
            found += trades.getOrDefault(parts.trade(), 0);
        }
        assertThat(found).isPositive();
        return asked.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private double percentile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
