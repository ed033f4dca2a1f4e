package org.hongdun.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hongdun.kernel.OrgPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");

    @ParameterizedTest
    @CsvSource({
        "UNIT, /440100/440106/, true",
        "UNIT, /440100/440106/44010603/, false",
        "UNIT_TREE, /440100/440106/, true",
        "UNIT_TREE, /440100/440106/44010603/, true",
        "UNIT_TREE, /440100/440104/, false",
        "UNIT_TREE, /440100/, false",
        "CITY, /440100/440104/44010401/, true",
        "SELF, /440100/440106/, false"
    })
    void an_officer_of_tianhe_reaches(DataScope scope, String owner, boolean covered) {
        Reach reach = new Reach(scope, TIANHE, "reviewer.tianhe");

        assertThat(reach.covers(new OrgPath(owner))).isEqualTo(covered);
        assertThat(matches(owner, reach.pathPattern())).isEqualTo(covered);
    }

    @Test
    void a_branch_with_a_longer_code_is_not_below_a_shorter_one() {
        Reach reach = new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440106/"), "li.na");

        assertThat(reach.covers(new OrgPath("/440100/4401061/"))).isFalse();
    }

    @Test
    void who_has_not_the_permission_reaches_nothing() {
        Officer officer = new Officer("li.na", "李娜", "440106", "天河分局", TIANHE, "审查员", Map.of());

        assertThat(officer.may("inspection-review")).isFalse();
        assertThat(officer.reach("inspection-review").covers(TIANHE)).isFalse();
        assertThat(officer.reach("inspection-review").covers(TIANHE, "li.na")).isFalse();
        assertThat(matches("/440100/440106/", officer.reach("inspection-review").pathPattern()))
                .isFalse();
    }

    @Test
    void self_covers_what_is_assigned_to_the_officer_wherever_it_lies() {
        Reach reach = new Reach(DataScope.SELF, TIANHE, "li.na");

        assertThat(reach.covers(new OrgPath("/440100/440104/"), "li.na")).isTrue();
        assertThat(reach.covers(TIANHE, "wang.wei")).isFalse();
        assertThat(reach.covers(TIANHE, null)).isFalse();
    }

    private static boolean matches(String path, String likePattern) {
        return path.matches(likePattern.replace("%", ".*"));
    }
}
