package org.hongdun.platform.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.organisation.OrganisationError;
import org.hongdun.platform.organisation.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitVersionTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2001, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final UnitVersion bureau = UnitVersion.bureau("440100", "广州市工商行政管理局", LONG_AGO);
    private final UnitVersion tianhe = bureau.below("440106", UnitKind.BRANCH, "天河分局", "Tianhe Branch", LONG_AGO);
    private final UnitVersion wushan = tianhe.below("44010601", UnitKind.STATION, "五山工商所", "Wushan Station", LONG_AGO);
    private final UnitVersion chebei = tianhe.below("44010603", UnitKind.STATION, "车陂工商所", "Chebei Station", LONG_AGO);

    @Test
    void the_path_leads_from_the_bureau_to_the_station() {
        assertThat(wushan.asUnit().path()).isEqualTo(new OrgPath("/440100/440106/44010601/"));
        assertThat(wushan.asUnit().name()).isEqualTo("广州市工商行政管理局天河分局五山工商所");
        assertThat(wushan.asUnit().branchCode()).contains("440106");
        assertThat(bureau.asUnit().branchCode()).isEmpty();
    }

    @Test
    void a_merged_station_ends_the_day_before_and_names_its_successor() {
        wushan.mergeInto(chebei, JULY, TODAY);

        assertThat(wushan.isValidOn(JULY.minusDays(1))).isTrue();
        assertThat(wushan.isValidOn(JULY)).isFalse();
        assertThat(wushan.successorOn(JULY.minusDays(1))).isEmpty();
        assertThat(wushan.successorOn(JULY)).contains("44010603");
        assertThat(chebei.isValidOn(JULY)).isTrue();
    }

    @Test
    void a_station_is_merged_once() {
        wushan.mergeInto(chebei, JULY, TODAY);

        expectRefused(OrganisationError.UNIT_ENDED, () -> wushan.mergeInto(chebei, JULY, TODAY));
        expectRefused(OrganisationError.UNIT_ENDED, () -> chebei.mergeInto(wushan, JULY, TODAY));
    }

    @Test
    void the_past_is_not_rewritten() {
        expectRefused(OrganisationError.DATE_IN_THE_PAST, () -> wushan.mergeInto(chebei, TODAY.minusDays(1), TODAY));
        expectRefused(OrganisationError.DATE_IN_THE_PAST, () -> wushan.rename("新", "新", TODAY.minusDays(1), TODAY));
    }

    @Test
    void only_stations_are_merged_and_never_into_themselves() {
        expectRefused(OrganisationError.NOT_A_STATION, () -> tianhe.mergeInto(chebei, JULY, TODAY));
        expectRefused(OrganisationError.MERGED_INTO_ITSELF, () -> wushan.mergeInto(wushan, JULY, TODAY));
    }

    @Test
    void a_new_name_leaves_the_old_one_to_its_days() {
        UnitVersion renamed = wushan.rename("五山市场监督管理所", "五山所", JULY, TODAY);

        assertThat(wushan.isValidOn(JULY)).isFalse();
        assertThat(wushan.asUnit().shortName()).isEqualTo("五山工商所");
        assertThat(renamed.isValidOn(JULY)).isTrue();
        assertThat(renamed.asUnit().path()).isEqualTo(wushan.asUnit().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"44010600", "4401060", "440106011", "44010401", "440106AA"})
    void a_station_has_the_code_of_its_branch_and_two_digits(String code) {
        expectRefused(
                OrganisationError.CODE_MALFORMED, () -> tianhe.openStation(code, "新塘工商所", "Xintang", JULY, TODAY));
    }

    @Test
    void stations_belong_to_branches() {
        expectRefused(
                OrganisationError.CODE_MALFORMED,
                () -> wushan.openStation("4401060101", "新塘工商所", "Xintang", JULY, TODAY));
    }

    private static void expectRefused(ErrorCode reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).returns(reason, RuleViolation::reason);
    }
}
