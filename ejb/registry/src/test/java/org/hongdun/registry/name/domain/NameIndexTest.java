package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameRule;
import org.hongdun.registry.name.NameStanding;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final Occupancy RULES = Names.under(NameRegime.R2017);

    /** The index finds exactly what comparing a name with every other one finds. */
    @Test
    void the_index_finds_what_a_comparison_with_every_name_finds() {
        NameCity city = new NameCity(7);
        List<NameIndex.Entry> entries = new ArrayList<>();
        for (String name : city.names(3_000)) {
            entries.add(Names.registered(entries.size() + 1L, name));
        }
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(entries);
        List<String> asked = new ArrayList<>(new NameCity(8).names(150));
        new NameCity(9).variants(10).forEach(variant -> asked.add(variant.name()));

        for (String name : asked) {
            NameParts parts = Names.split(name);
            Likeness likeness = new Likeness(Names.HANZI, parts);
            String expected = entries.stream()
                    .map(entry -> entry.id() + "=" + rule(likeness, entry.parts()))
                    .filter(line -> !line.endsWith("null"))
                    .sorted()
                    .collect(Collectors.joining(","));

            assertThat(index.conflicts(parts, Names.CITY, RULES, 0, 3_000).gravest().stream()
                            .map(match -> match.id() + "=" + match.rule())
                            .sorted()
                            .collect(Collectors.joining(",")))
                    .as(name)
                    .isEqualTo(expected);
        }
    }

    private static NameRule rule(Likeness likeness, NameParts other) {
        Likeness.Trade like = likeness.trade(other.trade());
        return like == null ? null : likeness.rule(like, new AsOther(other));
    }

    private record AsOther(NameParts parts) implements Likeness.Other {

        @Override
        public String full() {
            return parts.full();
        }

        @Override
        public int letterSum() {
            return Likeness.letterSum(parts.full());
        }

        @Override
        public boolean sameIndustryWords(NameParts name) {
            return parts.industryKey().equals(name.industryKey());
        }

        @Override
        public boolean sameIndustryGroup(NameParts name) {
            return parts.industryGroup().equals(name.industryGroup());
        }

        @Override
        public boolean namesIndustry() {
            return parts.namesIndustry();
        }

        @Override
        public boolean sameKind(NameParts name) {
            return parts.kind().sameKindAs(name.kind());
        }
    }

    @Test
    void an_entry_can_change_its_standing_its_name_and_go() {
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(List.of(Names.entry(5, "广州红光酒业有限公司", NameStanding.PENDING, Names.TODAY)));
        index.putAll(List.of(Names.registered(5, "广州红光酒业有限公司")));

        assertThat(standings(index, "广州红光酒业有限公司")).containsExactly(NameStanding.REGISTERED);
        assertThat(index.size()).isEqualTo(1);

        index.putAll(List.of(Names.registered(5, "广州蓝天酒业有限公司")));
        assertThat(standings(index, "广州红光酒业有限公司")).isEmpty();
        assertThat(standings(index, "广州蓝天酒业有限公司")).hasSize(1);

        index.putAll(List.of(Names.entry(5, "广州蓝天酒业有限公司", NameStanding.FREED, Names.TODAY)));
        assertThat(standings(index, "广州蓝天酒业有限公司")).isEmpty();
        assertThat(index.size()).isZero();
        assertThat(index.ids()).isEmpty();
    }

    @Test
    void a_name_is_not_compared_with_itself() {
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(List.of(Names.registered(5, "广州红光酒业有限公司"), Names.registered(6, "广州红光酒厂")));

        assertThat(index.conflicts(Names.split("广州红光酒业有限公司"), Names.CITY, RULES, 5, 10)
                        .gravest())
                .extracting(NameIndex.Match::id)
                .containsExactly(6L);
    }

    @Test
    void only_the_gravest_are_listed_and_all_are_counted() {
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(LongStream.rangeClosed(1, 200)
                .mapToObj(i -> Names.registered(i, i % 2 == 0 ? "广州宏光酒业有限公司" : "广州红光白酒有限公司"))
                .toList());

        NameIndex.Matches matches = index.conflicts(Names.split("广州红光酒业有限公司"), Names.CITY, RULES, 0, 30);

        assertThat(matches.count()).isEqualTo(200);
        assertThat(matches.gravest())
                .hasSize(30)
                .allMatch(match -> match.trade().equals("红光"));
        assertThat(matches.gravest()).extracting(NameIndex.Match::id).isSorted();
    }

    @Test
    void trade_names_of_any_length_and_script_can_be_kept() {
        NameIndex index = new NameIndex(Names.HANZI);
        Random random = new Random(3);
        for (long id = 1; id <= 500; id++) {
            StringBuilder trade = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                trade.append((char) (0x3400 + random.nextInt(0x6BFF)));
            }
            String name = trade + "有限公司";
            index.putAll(List.of(Names.registered(id, name)));
            assertThat(standings(index, name)).as(name).isNotEmpty();
        }
    }

    private static List<NameStanding> standings(NameIndex index, String name) {
        return index.conflicts(Names.split(name), Names.CITY, RULES, 0, 10).gravest().stream()
                .map(NameIndex.Match::standing)
                .toList();
    }
}
