package org.hongdun.platform.filter.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.platform.PlatformHouse.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.PlatformHouse;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.filter.FilterError;
import org.hongdun.platform.filter.KeptFilter;
import org.hongdun.platform.filter.KeptFilters;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptFiltersTest {

    private static final String SUBJECTS = "subject/list";
    private static final String DESK = "work/list?view=TODO";

    private TestDatabase database;
    private PlatformHouse house;
    private String caller;

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_kept_filter_replaces_the_one_of_the_same_name_in_the_same_list(TestDatabase database) {
        open(database);
        as("chen").keep(new KeptFilter(DESK, "急件", "view=TODO&due=TODAY"));
        as("chen").keep(new KeptFilter(SUBJECTS, "急件", "state=1"));
        as("chen").keep(new KeptFilter(DESK, " 急件 ", "view=TODO&due=OVERDUE"));

        assertThat(as("chen").mine())
                .containsExactlyInAnyOrder(
                        new KeptFilter(DESK, "急件", "view=TODO&due=OVERDUE"), new KeptFilter(SUBJECTS, "急件", "state=1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_filter_is_forgotten_in_its_own_list_and_by_its_owner_alone(TestDatabase database) {
        open(database);
        for (String who : List.of("chen", "liang")) {
            as(who).keep(new KeptFilter(SUBJECTS, "存续", "state=1"));
            as(who).keep(new KeptFilter(DESK, "存续", "view=TODO"));
        }

        as("chen").forget(SUBJECTS, "存续");
        as("chen").forget(SUBJECTS, "没有");

        assertThat(as("chen").mine()).extracting(KeptFilter::list).containsExactly(DESK);
        assertThat(as("liang").mine()).extracting(KeptFilter::list).containsExactlyInAnyOrder(DESK, SUBJECTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void of_each_list_twenty_are_kept(TestDatabase database) {
        open(database);
        IntStream.range(0, 20).forEach(each -> as("chen").keep(new KeptFilter(SUBJECTS, "第" + each, "state=1")));

        refused(FilterError.FILTERS_TOO_MANY, () -> as("chen").keep(new KeptFilter(SUBJECTS, "又一个", "state=1")));
        as("chen").keep(new KeptFilter(SUBJECTS, "第7", "state=2"));
        as("chen").keep(new KeptFilter(DESK, "又一个", "view=TODO"));

        assertThat(as("chen").mine()).hasSize(21);
    }

    @Test
    void a_filter_without_a_name_or_too_long_is_refused() {
        open(TestDatabase.INTRANET_ON_H2);

        for (KeptFilter wrong : List.of(
                new KeptFilter(SUBJECTS, null, "state=1"),
                new KeptFilter(SUBJECTS, "　 ", "state=1"),
                new KeptFilter(SUBJECTS, "长".repeat(41), "state=1"),
                new KeptFilter(SUBJECTS, "长", "text=" + "x".repeat(396)))) {
            refused(FilterError.FILTERS_TOO_MANY, () -> as("chen").keep(wrong));
        }

        assertThat(as("chen").mine()).isEmpty();
    }

    private void open(TestDatabase fresh) {
        database = fresh;
        house = new PlatformHouse(fresh)
                .with(KeptFilters.class, KeptFiltersService.class)
                .having(CurrentOfficer.class, (CurrentOfficer) () -> new Officer(
                        caller,
                        "名",
                        "440106",
                        "天河分局",
                        new OrgPath("/440100/440106/"),
                        "科员",
                        Map.of("workbench", DataScope.SELF)));
        leaveNothing();
    }

    /** The other tests of the module share these databases. */
    @AfterEach
    void leaveNothing() {
        database.execute("delete from kept_filter");
    }

    private KeptFilters as(String login) {
        caller = login;
        return house.door(KeptFilters.class, login);
    }
}
