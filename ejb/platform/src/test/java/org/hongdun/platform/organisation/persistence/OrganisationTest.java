package org.hongdun.platform.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.OrganisationError;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.platform.organisation.application.OrganisationService;
import org.hongdun.platform.organisation.domain.UnitVersion;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTest {

    private static final String UNIT = "hongdun-platform";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_bureau_has_its_offices_institutions_branches_and_stations(TestDatabase database) {
        Map<UnitKind, Long> counted = on(TODAY, database, organisation -> organisation.tree("440100", TODAY)).stream()
                .collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));

        assertThat(counted)
                .isEqualTo(Map.of(
                        UnitKind.BUREAU, 1L,
                        UnitKind.OFFICE, 16L,
                        UnitKind.INSTITUTION, 7L,
                        UnitKind.BRANCH, 16L,
                        UnitKind.STATION, 173L));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void every_unit_lies_below_its_parent(TestDatabase database) {
        List<Unit> tree = on(TODAY, database, organisation -> organisation.tree("440100", TODAY));
        Map<String, Unit> byCode = tree.stream().collect(Collectors.toMap(Unit::code, Function.identity()));

        assertThat(tree)
                .filteredOn(unit -> unit.parentCode() != null)
                .allSatisfy(unit -> assertThat(unit.path())
                        .isEqualTo(byCode.get(unit.parentCode()).path().child(unit.code())));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void tianhe_has_nineteen_stations_in_order(TestDatabase database) {
        List<Unit> stations = on(TODAY, database, organisation -> organisation.children("440106", TODAY));

        assertThat(stations).hasSize(19).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(stations.get(2).shortName()).isEqualTo("车陂工商所");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_merged_station_stays_readable_and_its_successor_answers_for_it(TestDatabase database) {
        database.in(UNIT, entities -> {
            UnitVersions versions = new UnitVersions(entities);
            UnitVersion into = versions.latest("44010714").orElseGet(() -> opened(versions, "44010714"));
            UnitVersion merged = versions.latest("44010713").orElseGet(() -> opened(versions, "44010713"));
            merged.mergeInto(into, JULY, TODAY);
        });

        assertThat(on(JULY, database, organisation -> organisation.inChargeOf("44010713"))
                        .code())
                .isEqualTo("44010714");
        assertThat(on(JULY.minusDays(1), database, organisation -> organisation.inChargeOf("44010713"))
                        .code())
                .isEqualTo("44010713");
        assertThat(on(JULY, database, organisation -> organisation.unit("44010713", JULY.minusDays(1)))
                        .shortName())
                .isEqualTo("试验工商所44010713");
        Map<String, String> names =
                on(JULY, database, organisation -> organisation.shortNames(List.of("44010713", "440106")));
        assertThat(names).isEqualTo(Map.of("44010713", "试验工商所44010713", "440106", "天河分局"));
        Optional<Unit> afterwards = on(JULY, database, organisation -> organisation.find("44010713"));
        assertThat(afterwards).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> on(JULY, database, organisation -> organisation.unit("44010713")))
                .returns(OrganisationError.UNIT_NOT_FOUND, RuleViolation::reason);
        database.execute("delete from org_unit where unit_code in ('44010713', '44010714')");
    }

    private static UnitVersion opened(UnitVersions versions, String code) {
        LocalDate before = TODAY.minusDays(30);
        UnitVersion station = versions.latest("440107")
                .orElseThrow()
                .openStation(code, "试验工商所" + code, "Trial Station", before, before);
        versions.add(station);
        return station;
    }

    private static <T> T on(LocalDate today, TestDatabase database, Function<Organisation, T> question) {
        Clock clock = Clock.fixed(
                today.atTime(LocalTime.NOON).atZone(Clocks.OFFICIAL_ZONE).toInstant(), Clocks.OFFICIAL_ZONE);
        return database.ask(
                UNIT, entities -> question.apply(new OrganisationService(new UnitVersions(entities), clock)));
    }
}
