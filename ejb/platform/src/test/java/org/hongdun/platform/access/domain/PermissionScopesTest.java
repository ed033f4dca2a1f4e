package org.hongdun.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.DataScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionScopesTest {

    @Test
    void the_widest_of_several_grants_counts() {
        assertThat(PermissionScopes.held(
                        List.of(held("REVIEWER", DataScope.UNIT), held("HEAD", DataScope.UNIT_TREE)),
                        Map.of(
                                "REVIEWER",
                                List.of(new RolePermission("REVIEWER", "inspection-read", ScopeRule.GRANT)),
                                "HEAD",
                                List.of(new RolePermission("HEAD", "inspection-read", ScopeRule.GRANT)))))
                .isEqualTo(Map.of("inspection-read", DataScope.UNIT_TREE));
    }

    @Test
    void a_fixed_scope_does_not_care_what_was_granted() {
        assertThat(PermissionScopes.held(
                        List.of(held("CLERK", DataScope.UNIT)),
                        Map.of(
                                "CLERK",
                                List.of(
                                        new RolePermission("CLERK", "subject-read", ScopeRule.CITY),
                                        new RolePermission("CLERK", "workbench", ScopeRule.SELF)))))
                .isEqualTo(Map.of("subject-read", DataScope.CITY, "workbench", DataScope.SELF));
    }

    @Test
    void an_account_without_a_role_may_nothing() {
        assertThat(PermissionScopes.held(List.of(held(null, null)), Map.of("CLERK", List.of())))
                .isEmpty();
    }

    private static OfficerLine held(String role, DataScope granted) {
        return new OfficerLine("clerk", "李", "科员", "440106", "天河局", null, role, granted);
    }

    @ParameterizedTest
    @CsvSource({
        "Hongdun-2026, true",
        "hongdun-2026, true",
        "Hongdun2026, true",
        "hongdun2026, false",
        "Hongdun-26, true",
        "Hongdun-6, false",
        "'', false",
        "1234567890123456, false",
        "红盾红盾红盾红盾2026, false"
    })
    void a_password_has_ten_characters_of_three_kinds(String password, boolean fit) {
        assertThat(new PasswordRule(10, 3, 5).isKeptBy(password.toCharArray())).isEqualTo(fit);
    }
}
