package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.registry.filing.FilingSamples.TIANHE;
import static org.hongdun.registry.filing.FilingSamples.drafted;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.domain.Filing;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final Moves moves = new Moves(organisation());

    @Test
    void a_branch_is_known_by_its_full_and_its_short_name() {
        assertThat(moves.otherBranch(moving(RegistrationMatter.MOVE_OUT, "广州市工商行政管理局天河分局")))
                .isPresent();
        assertThat(moves.otherBranch(moving(RegistrationMatter.MOVE_OUT, "天河分局")))
                .isPresent();
        assertThat(moves.otherBranch(moving(RegistrationMatter.MOVE_OUT, "佛山市市场监督管理局")))
                .isEmpty();
    }

    @Test
    void nobody_comes_in_from_a_branch_where_the_register_has_him_already() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moves.expectFromElsewhere(moving(RegistrationMatter.MOVE_IN, "天河分局")))
                .returns(FilingError.MOVE_WITHIN_THE_BUREAU, RuleViolation::reason);
        assertThatCode(() -> moves.expectFromElsewhere(moving(RegistrationMatter.MOVE_IN, "佛山市市场监督管理局")))
                .doesNotThrowAnyException();
        assertThatCode(() -> moves.expectFromElsewhere(moving(RegistrationMatter.MOVE_OUT, "天河分局")))
                .doesNotThrowAnyException();
    }

    private static Filing moving(RegistrationMatter matter, String authority) {
        Filing filing = drafted(matter, 7);
        filing.fillIn(new FilingForm(Map.of("otherAuthority", authority)), Map.of(), Set.of());
        return filing;
    }

    private static Organisation organisation() {
        Unit tianhe = new Unit(
                "440106",
                UnitKind.BRANCH,
                "广州市工商行政管理局天河分局",
                "天河分局",
                "Tianhe",
                "440100",
                TIANHE,
                "440106",
                "440106",
                LocalDate.of(2000, 1, 1),
                null,
                null);
        return (Organisation) Proxy.newProxyInstance(
                Organisation.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> List.of(tianhe));
    }
}
