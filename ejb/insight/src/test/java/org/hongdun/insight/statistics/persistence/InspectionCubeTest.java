package org.hongdun.insight.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.insight.statistics.Dimension;
import org.hongdun.insight.statistics.FigureFilter;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.InspectionTally.InspectionClass;
import org.hongdun.insight.statistics.Measures;
import org.hongdun.insight.statistics.domain.PublishedNight;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionCubeTest {

    private static final String UNIT = "hongdun-insight";

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void figures_are_the_sums_of_the_facts(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 6, 11);
        database.in(UNIT, em -> {
            InspectionCube cube = new InspectionCube(em);
            cube.put(day, 2025, facts());
            cube.derive(day, 2025);
            assertThat(cube.unbalancedCells(day, 2025)).isZero();
            assertThat(cube.total(day, 2025)).isEqualTo(new Measures(6, 3, 1, 2, 0, 1, 1, 0, 0, 2, 0, 3));
            Map<String, Measures> byBranch = cube.sums(day, 2025, Dimension.BRANCH, FigureFilter.ALL, null);
            assertThat(byBranch).containsOnlyKeys("440104", "440106");
            assertThat(byBranch.get("440106")).isEqualTo(new Measures(4, 2, 1, 1, 0, 1, 1, 0, 0, 1, 0, 2));
            assertThat(cube.sums(day, 2025, Dimension.TYPE, new FigureFilter("440106", "F", null), null))
                    .containsOnlyKeys("1130", "1151");
            assertThat(cube.sums(day, 2025, Dimension.SECTION, FigureFilter.ALL, Set.of("440104")))
                    .containsOnlyKeys("C", "F");
            assertThat(cube.sums(day, 2025, Dimension.SECTION, FigureFilter.ALL, Set.of()))
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void writing_a_chunk_twice_is_harmless(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 6, 12);
        database.in(UNIT, em -> new InspectionCube(em).put(day, 2025, facts()));
        database.in(UNIT, em -> new InspectionCube(em).put(day, 2025, facts()));
        database.in(UNIT, em -> new InspectionCube(em).put(day, 2025, facts().subList(2, 5)));
        database.in(
                UNIT,
                em -> assertThat(new InspectionCube(em).counts(day, 2025))
                        .isEqualTo(Map.of(Disposition.COUNTED, 6L, Disposition.SKIPPED, 1L, Disposition.FAILED, 1L)));
    }

    @OnBothDatabases
    void deriving_twice_gives_the_same_figures_and_leaves_no_cell_of_the_first_time(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 6, 13);
        database.in(UNIT, em -> {
            InspectionCube cube = new InspectionCube(em);
            cube.put(day, 2025, facts());
            cube.derive(day, 2025);
            cube.put(day, 2025, List.of(passed(1, "440111", "A", "1130", "A", false)));
            cube.derive(day, 2025);
            assertThat(cube.total(day, 2025).should()).isEqualTo(6);
            assertThat(cube.sums(day, 2025, Dimension.BRANCH, FigureFilter.ALL, null))
                    .containsOnlyKeys("440104", "440106", "440111");
        });
    }

    @OnBothDatabases
    void why_something_was_left_out_is_told_by_number(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 6, 14);
        database.in(UNIT, em -> {
            InspectionCube cube = new InspectionCube(em);
            cube.put(day, 2025, facts());
            assertThat(cube.reasons(day)).isEqualTo(Map.of("HOUSEHOLD", 1L, "BRANCH_UNKNOWN", 1L));
        });
    }

    @OnBothDatabases
    void old_facts_go_and_figures_stay(TestDatabase database) {
        LocalDate old = LocalDate.of(2020, 6, 1);
        database.in(UNIT, em -> {
            InspectionCube cube = new InspectionCube(em);
            cube.put(old, 2019, facts());
            cube.derive(old, 2019);
            cube.forgetFactsBefore(old.plusDays(1));
            assertThat(cube.counts(old, 2019)).isEmpty();
            assertThat(cube.total(old, 2019).should()).isEqualTo(6);
        });
    }

    @OnBothDatabases
    void a_published_night_is_found_again(TestDatabase database) {
        LocalDate day = LocalDate.of(2021, 6, 1);
        database.in(UNIT, em -> {
            PublishedNight night = new PublishedNight(day, 2020);
            night.counted(Map.of(Disposition.COUNTED, 6L, Disposition.SKIPPED, 1L), Instant.EPOCH, Instant.EPOCH);
            new InspectionCube(em).add(night);
        });
        database.in(
                UNIT,
                em -> assertThat(new InspectionCube(em)
                                .night(day, 2020)
                                .orElseThrow()
                                .view())
                        .returns(7L, s -> s.itemsIn())
                        .returns(true, s -> s.balanced())
                        .returns(Instant.EPOCH, s -> s.startedAt()));
    }

    private static List<InspectionTally> facts() {
        List<InspectionTally> facts = new ArrayList<>();
        facts.add(passed(1, "440106", "F", "1130", "A", false));
        facts.add(passed(2, "440106", "F", "1151", "B", true));
        facts.add(counted(3, "440106", "C", InspectionClass.PRE_WAITING, true));
        facts.add(counted(4, "440106", "C", InspectionClass.NOT_DECLARED, false));
        facts.add(new InspectionTally(
                5, Disposition.SKIPPED, "HOUSEHOLD", "440106", "F", "9999", null, null, false, false));
        facts.add(passed(6, "440104", "F", "1130", "B", false));
        facts.add(counted(7, "440104", "C", InspectionClass.NOT_DECLARED, false));
        facts.add(new InspectionTally(
                8, Disposition.FAILED, "BRANCH_UNKNOWN", null, "F", "1130", null, null, false, false));
        return facts;
    }

    private static InspectionTally passed(
            long id, String branch, String section, String type, String grade, boolean late) {
        return new InspectionTally(
                id, Disposition.COUNTED, null, branch, section, type, InspectionClass.PASSED, grade, late, !late);
    }

    private static InspectionTally counted(
            long id, String branch, String section, InspectionClass inspectionClass, boolean online) {
        return new InspectionTally(
                id, Disposition.COUNTED, null, branch, section, "1130", inspectionClass, null, false, online);
    }
}
