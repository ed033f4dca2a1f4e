package org.hongdun.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.domain.PermissionScopes.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionScopesTest {

    @Test
    void the_widest_of_several_grants_counts() {
        assertThat(PermissionScopes.of(List.of(
                        new Line("inspection-read", ScopeRule.GRANT, DataScope.UNIT_TREE),
                        new Line("inspection-read", ScopeRule.GRANT, DataScope.UNIT))))
                .isEqualTo(Map.of("inspection-read", DataScope.UNIT_TREE));
    }

    @Test
    void a_fixed_scope_does_not_care_what_was_granted() {
        assertThat(PermissionScopes.of(List.of(
                        new Line("subject-read", ScopeRule.CITY, DataScope.UNIT),
                        new Line("workbench", ScopeRule.SELF, DataScope.CITY))))
                .isEqualTo(Map.of("subject-read", DataScope.CITY, "workbench", DataScope.SELF));
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
