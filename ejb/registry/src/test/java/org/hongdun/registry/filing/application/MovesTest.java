package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.registry.filing.FilingSamples.TODAY;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.subject.SubjectState.ACTIVE;
import static org.hongdun.registry.subject.SubjectState.MOVED_OUT;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final String KNOWN = "91440101MA5ABCDE52";
    private static final String FOREIGN =
            CreditCodes.code(SubjectKind.LIMITED_COMPANY, "440600", 2020, 7).value();

    @Test
    void a_branch_is_known_by_its_code_and_not_by_what_was_typed() {
        assertThat(moves(ACTIVE).otherBranch(leavingFor("otherBranch", "440104")))
                .isPresent();
        assertThat(moves(ACTIVE).otherBranch(leavingFor("otherAuthority", "越秀分局")))
                .isEmpty();
        assertThat(moves(ACTIVE).otherAuthority(leavingFor("otherBranch", "440104")))
                .hasValue("广州市工商行政管理局越秀分局");
        assertThat(moves(ACTIVE).otherAuthority(leavingFor("otherAuthority", "佛山市市场监督管理局")))
                .hasValue("佛山市市场监督管理局");
    }

    @Test
    void a_branch_that_was_typed_as_another_city_sends_nobody_out_of_the_city() {
        assertRefused(leavingFor("otherAuthority", "越秀分局"), FilingError.BRANCH_TYPED);
        assertRefused(leavingFor("otherAuthority", "广州市工商行政管理局越秀分局"), FilingError.BRANCH_TYPED);
        assertThatCode(() -> moves(ACTIVE).expectPossible(leavingFor("otherAuthority", "佛山市市场监督管理局")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_moves_to_his_own_branch_or_to_none() {
        assertRefused(leavingFor("otherBranch", "440106"), FilingError.NO_OTHER_BRANCH);
        assertRefused(leavingFor("otherBranch", "999999"), FilingError.NO_OTHER_BRANCH);
        assertThatCode(() -> moves(ACTIVE).expectPossible(leavingFor("otherBranch", "440104")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_comes_in_whom_the_register_has_already() {
        assertRefused(comingWith(KNOWN), FilingError.MOVE_WITHIN_THE_BUREAU);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moves(MOVED_OUT).expectPossible(comingWith(KNOWN)))
                .returns(FilingError.CODE_IN_THE_REGISTER, RuleViolation::reason);
        assertThatCode(() -> moves(ACTIVE).expectPossible(comingWith(FOREIGN))).doesNotThrowAnyException();
    }

    @Test
    void who_comes_in_keeps_his_code() {
        assertThat(moves(ACTIVE).broughtCode(comingWith(FOREIGN)).value()).isEqualTo(FOREIGN);
    }

    private static void assertRefused(Filing filing, FilingError reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moves(ACTIVE).expectPossible(filing))
                .returns(reason, RuleViolation::reason);
    }

    private static Filing leavingFor(String field, String value) {
        Filing filing = drafted(RegistrationMatter.MOVE_OUT, 7);
        filing.fillIn(new FilingForm(Map.of(field, value)), Map.of(), Set.of());
        return filing;
    }

    private static Filing comingWith(String code) {
        Filing filing = drafted(RegistrationMatter.MOVE_IN, 0);
        filing.fillIn(new FilingForm(Map.of("creditCode", code)), Map.of(), Set.of());
        return filing;
    }

    /** @param state of the only subject of the register */
    private static Moves moves(SubjectState state) {
        List<Unit> branches = List.of(branch("440106", "天河"), branch("440104", "越秀"));
        return new Moves(
                stub(Organisation.class, arguments -> arguments == null ? branches : branches.get(0)),
                stub(
                        MarketSubjects.class,
                        arguments -> arguments[0].toString().equals(KNOWN)
                                ? Optional.of(company(state))
                                : Optional.empty()));
    }

    private static Unit branch(String code, String place) {
        return new Unit(
                code,
                UnitKind.BRANCH,
                "广州市工商行政管理局" + place + "分局",
                place + "分局",
                place,
                "440100",
                new OrgPath("/440100/" + code + "/"),
                code,
                code,
                LocalDate.of(2000, 1, 1),
                null,
                null);
    }

    private static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> answer.apply(arguments)));
    }

    private static SubjectView company(SubjectState state) {
        return new SubjectView(
                7, "P7", KNOWN, null, null, "测试公司", "1130", "王甲", null, "156", null, TODAY, TODAY, TODAY, null, "广州",
                "440106", null, null, "批发", "2017", "F", "5100", "440106", null, state, null, null, null, 1, "A", null,
                false, 1, TODAY, null, 1);
    }
}
