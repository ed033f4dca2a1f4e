package org.hongdun.platform.approval.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.FlowDimension;
import org.hongdun.platform.approval.FlowTime;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the database beside the same figures computed plainly. */
class ApprovalTimesTest {

    private static final String CITY = "/%";
    private static final ListQuery ALL = ListQuery.page(0, 20);

    private record Stay(int id, String node, String post, String unit, String party, LocalDate closed, int minutes) {}

    private record Figure(long count, double median, long ninetieth) {

        static Figure of(List<Stay> stays) {
            List<Integer> sorted = stays.stream().map(Stay::minutes).sorted().toList();
            int n = sorted.size();
            double median = n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2.0;
            return new Figure(n, median, sorted.get((int) Math.ceil(n * 0.9) - 1));
        }

        static Figure of(Tuple row) {
            return new Figure(
                    number(row, "n"),
                    (number(row, "lower_middle") + number(row, "upper_middle")) / 2.0,
                    number(row, "ninetieth"));
        }
    }

    @AfterAll
    static void leaveNothing() {
        clear(TestDatabase.INTRANET_ON_H2);
        clear(TestDatabase.INTRANET_ON_POSTGRESQL);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void count_median_and_ninetieth_percentile_of_steps_and_posts_are_those_of_a_plain_count(TestDatabase database) {
        List<Stay> stays = begin(database);

        assertThat(figures(database, FlowDimension.STEP, CITY, ALL, 1)).isEqualTo(plain(stays, Stay::node));
        assertThat(figures(database, FlowDimension.POST, CITY, ALL, 0)).isEqualTo(plain(stays, Stay::post));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void reach_unit_and_days_narrow_the_figures(TestDatabase database) {
        List<Stay> stays = begin(database);
        ListQuery days = new ListQuery(0, 20, null, true, Map.of("from", "2026-03-05", "to", "2026-03-12"));

        Map<String, Figure> figures = figures(database, FlowDimension.STEP, "/440100/440106/%", days, 1);

        assertThat(figures)
                .isEqualTo(plain(
                        stays.stream()
                                .filter(stay -> stay.unit().startsWith("/440100/440106/"))
                                .filter(stay -> !stay.closed().isBefore(LocalDate.of(2026, 3, 5))
                                        && !stay.closed().isAfter(LocalDate.of(2026, 3, 12)))
                                .toList(),
                        Stay::node));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_time_for_each_party_adds_up_to_all_of_it(TestDatabase database) {
        List<Stay> stays = begin(database);

        List<Tuple> waits = in(database, times -> times.waits(FlowDimension.STEP, CITY, null, ALL));

        for (Tuple row : waits) {
            List<Stay> here = stays.stream()
                    .filter(stay -> stay.node().equals(row.get(1)))
                    .toList();
            assertThat(number(row, "own")).isEqualTo(sum(here, "OWN"));
            assertThat(number(row, "other")).isEqualTo(sum(here, "OTHER"));
            assertThat(number(row, "applicant")).isEqualTo(sum(here, "APPLICANT"));
        }
        assertThat(waits).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_figure_leads_to_as_many_rows_as_it_counts(TestDatabase database) {
        List<Stay> stays = begin(database);
        ListQuery node = new ListQuery(0, 5, null, true, Map.of("node", "check"));

        Slice<FlowTime> rows = in(database, times -> times.times(FlowDimension.STEP, CITY, null, node));

        List<Stay> here =
                stays.stream().filter(stay -> stay.node().equals("check")).toList();
        assertThat(rows.total()).isEqualTo(here.size());
        assertThat(rows.rows().get(0).minutes())
                .isEqualTo(here.stream().mapToInt(Stay::minutes).max().orElseThrow());
    }

    private static Map<String, Figure> figures(
            TestDatabase database, FlowDimension by, String within, ListQuery query, int key) {
        return in(database, times -> times.figures(by, within, null, query)).stream()
                .collect(toMap(row -> (String) row.get(key), Figure::of));
    }

    private static Map<String, Figure> plain(List<Stay> stays, Function<Stay, String> key) {
        return stays.stream().collect(groupingBy(key)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> Figure.of(group.getValue())));
    }

    private static long sum(List<Stay> stays, String party) {
        return stays.stream()
                .filter(stay -> stay.party().equals(party))
                .mapToLong(Stay::minutes)
                .sum();
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static List<Stay> begin(TestDatabase database) {
        clear(database);
        database.execute(
                "insert into flow_definition (id, lock_version, flow_key, version_no, status, flow_name, bpmn_xml,"
                        + " digest, created_by, created_at) values (1, 0, 'petition', 1, 'PUBLISHED', '信访', 'x', 'x', 'x',"
                        + " timestamp '2026-01-01 00:00:00')");
        database.execute("insert into approval_item (id, lock_version, item_kind, item_key, item_no, title, unit_path,"
                + " flow_key, definition_id, status, initiator, initiator_name, initiator_unit, started_at, item_values,"
                + " moves, acts, urges) values (1, 0, 'TEST', '1', 'SP2026-000001', '事项', '/440100/440106/', 'petition',"
                + " 1, 'RUNNING', 'li', '李', '440106', timestamp '2026-03-01 01:00:00', '1', 1, 0, 0)");
        Random random = new Random(20260304);
        List<Stay> stays = new ArrayList<>();
        for (int id = 1; id <= 97; id++) {
            Stay stay = new Stay(
                    id,
                    List.of("accept", "check", "approve").get(random.nextInt(3)),
                    List.of("审查员", "局长").get(random.nextInt(2)),
                    List.of("/440100/440106/", "/440100/440104/").get(random.nextInt(2)),
                    List.of("OWN", "OTHER", "APPLICANT").get(random.nextInt(3)),
                    LocalDate.of(2026, 3, 1 + random.nextInt(20)),
                    random.nextInt(40) * 15);
            stays.add(stay);
            database.execute(
                    "insert into approval_time (time_kind, ref_id, item_id, flow_key, node_id, node_name, unit_path,"
                            + " handler, post, party, opened_at, closed_at, minutes) values ('STEP', " + id
                            + ", 1, 'petition', '"
                            + stay.node() + "', '" + stay.node() + "', '" + stay.unit() + "', 'li', '" + stay.post()
                            + "', '"
                            + stay.party() + "', timestamp '2026-03-01 01:00:00', timestamp '" + stay.closed()
                            + " 05:00:00', "
                            + stay.minutes() + ")");
        }
        return stays;
    }

    private static void clear(TestDatabase database) {
        for (String table : List.of("approval_time", "approval_item", "flow_definition")) {
            database.execute("delete from " + table);
        }
    }

    private static <T> T in(TestDatabase database, Function<ApprovalTimes, T> work) {
        return database.ask("hongdun-platform", entities -> work.apply(new ApprovalTimes(entities)));
    }
}
