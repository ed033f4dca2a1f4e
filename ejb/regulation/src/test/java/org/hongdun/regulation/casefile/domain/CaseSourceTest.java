package org.hongdun.regulation.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.regulation.casefile.domain.Sources.HANDLER;
import static org.hongdun.regulation.casefile.domain.Sources.HEAD;
import static org.hongdun.regulation.casefile.domain.Sources.MARCH_23;
import static org.hongdun.regulation.casefile.domain.Sources.REASON;
import static org.hongdun.regulation.casefile.domain.Sources.TIANHE;
import static org.hongdun.regulation.casefile.domain.Sources.closed;
import static org.hongdun.regulation.casefile.domain.Sources.filed;
import static org.hongdun.regulation.casefile.domain.Sources.notFiled;
import static org.hongdun.regulation.casefile.domain.Sources.proposed;
import static org.hongdun.regulation.casefile.domain.Sources.registered;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.casefile.CaseError;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.SourceKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSourceTest {

    private static final Supplier<String> CASE_NO = () -> "AJ440106202600001";

    private enum Deed {
        PROPOSE(source -> source.propose(Proposal.FILE, REASON, HANDLER), CaseSourceState.REGISTERED),
        APPROVE(source -> source.approve(HEAD, CASE_NO), CaseSourceState.PROPOSED),
        SEND_BACK(source -> source.sendBack("请补充现场检查笔录", HEAD), CaseSourceState.PROPOSED),
        CLOSE(source -> source.close("已缴清罚款", HEAD), CaseSourceState.FILED);

        private final Consumer<CaseSource> deed;
        private final CaseSourceState allowedIn;

        Deed(Consumer<CaseSource> deed, CaseSourceState allowedIn) {
            this.deed = deed;
            this.allowedIn = allowedIn;
        }
    }

    private static Map<CaseSourceState, CaseSource> oneInEveryState() {
        Map<CaseSourceState, CaseSource> sources = new EnumMap<>(CaseSourceState.class);
        List.of(registered("r"), proposed("p", Proposal.FILE), filed("f"), notFiled("n"), closed("c"))
                .forEach(source -> sources.put(source.state(), source));
        assertThat(sources).containsOnlyKeys(CaseSourceState.values());
        return sources;
    }

    @TestFactory
    Stream<DynamicTest> an_act_that_the_state_does_not_allow_is_refused_and_leaves_no_trace() {
        return Arrays.stream(Deed.values())
                .flatMap(deed -> oneInEveryState().values().stream()
                        .filter(source -> source.state() != deed.allowedIn)
                        .map(source -> DynamicTest.dynamicTest(deed + " in " + source.state(), () -> {
                            CaseSourceState before = source.state();
                            int steps = source.steps().size();
                            assertRefused(CaseError.STATE_FORBIDS, () -> deed.deed.accept(source));
                            assertThat(source.state()).isEqualTo(before);
                            assertThat(source.steps()).hasSize(steps);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> an_act_that_the_state_allows_leads_on() {
        return Arrays.stream(Deed.values())
                .map(deed -> DynamicTest.dynamicTest(deed.name(), () -> {
                    CaseSource source = oneInEveryState().get(deed.allowedIn);
                    deed.deed.accept(source);
                    assertThat(source.state()).isNotEqualTo(deed.allowedIn);
                }));
    }

    @Test
    void a_registered_clue_waits_to_be_checked_until_its_last_day() {
        CaseSource source = registered("NJ2025/7");
        assertThat(source.state()).isEqualTo(CaseSourceState.REGISTERED);
        assertThat(source.dueOn()).isEqualTo(MARCH_23);
        assertThat(source.unitPath()).isEqualTo(TIANHE.path());
        assertThat(source.kind()).isEqualTo(SourceKind.REPORT);
        assertThat(source.cause()).isEqualTo(CauseFamily.ADVERTISING);
        assertThat(source.steps()).extracting(CaseSourceStep::act).containsExactly(CaseAct.REGISTERED);
    }

    @Test
    void who_proposed_does_not_approve_and_no_number_is_taken() {
        CaseSource source = proposed("own", Proposal.FILE);
        assertRefused(
                CaseError.OWN_PROPOSAL,
                () -> source.approve(HANDLER, () -> {
                    throw new AssertionError("A number was asked for");
                }));
        assertThat(source.state()).isEqualTo(CaseSourceState.PROPOSED);
    }

    @Test
    void a_case_that_is_filed_takes_its_number_and_keeps_it() {
        CaseSource source = filed("x");
        assertThat(source.caseNo()).isEqualTo("AJ-x");
        source.close("已缴清罚款", HEAD);
        assertThat(source.caseNo()).isEqualTo("AJ-x");
        assertThat(source.steps())
                .extracting(CaseSourceStep::act)
                .containsExactly(CaseAct.REGISTERED, CaseAct.FILING_PROPOSED, CaseAct.FILED, CaseAct.CLOSED);
    }

    @Test
    void what_is_not_filed_takes_no_number() {
        CaseSource source = proposed("n", Proposal.NOT_FILE);
        source.approve(HEAD, () -> {
            throw new AssertionError("A number was asked for");
        });
        assertThat(source.state()).isEqualTo(CaseSourceState.NOT_FILED);
        assertThat(source.caseNo()).isNull();
    }

    @Test
    void what_was_returned_is_checked_anew_and_the_next_proposal_is_another_ones() {
        CaseSource source = proposed("again", Proposal.NOT_FILE);
        source.sendBack("请补充现场检查笔录", HEAD);
        assertThat(source.state()).isEqualTo(CaseSourceState.REGISTERED);
        assertThat(source.proposal()).isNull();
        assertThat(source.isProposedBy(HANDLER.loginName())).isFalse();

        source.propose(Proposal.FILE, REASON, HEAD);
        source.approve(HANDLER, CASE_NO);

        assertThat(source.state()).isEqualTo(CaseSourceState.FILED);
        assertThat(source.steps())
                .extracting(CaseSourceStep::note)
                .containsExactly(null, REASON, "请补充现场检查笔录", REASON, "AJ440106202600001");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 501})
    void a_reason_or_result_has_4_to_500_characters(int length) {
        String text = "理".repeat(length);
        assertRefused(CaseError.REASON_LENGTH, () -> registered("a").propose(Proposal.FILE, text, HANDLER));
        assertRefused(
                CaseError.REASON_LENGTH, () -> proposed("b", Proposal.FILE).sendBack(text, HEAD));
        assertRefused(CaseError.REASON_LENGTH, () -> filed("c").close(text, HEAD));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 500})
    void spaces_around_a_reason_do_not_count(int length) {
        CaseSource source = registered("a");
        source.propose(Proposal.FILE, " " + "理".repeat(length) + "\n", HANDLER);
        assertThat(source.proposalReason()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "三个字"})
    void facts_are_told(String facts) {
        assertRefused(CaseError.FACTS_LENGTH, () -> new Clue(SourceKind.REPORT, CauseFamily.ADVERTISING, facts));
        assertRefused(
                CaseError.FACTS_LENGTH, () -> new Clue(SourceKind.REPORT, CauseFamily.ADVERTISING, "事".repeat(1001)));
        assertThat(new Clue(SourceKind.REPORT, CauseFamily.ADVERTISING, "事".repeat(1000)).facts())
                .hasSize(1000);
    }

    @Test
    void who_decides_on_a_page_read_before_somebody_elses_act_is_refused() {
        assertRefused(CaseError.CHANGED_MEANWHILE, () -> registered("seen").seen(7));
    }

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(SourceKind.values())
                .extracting(SourceKind::code)
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09", "99");
        assertThat(CauseFamily.values())
                .extracting(CauseFamily::code)
                .containsExactly(
                        "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "99");
        assertThat(SourceKind.values()).allMatch(kind -> SourceKind.of(kind.code()) == kind);
        assertThat(CauseFamily.values()).allMatch(cause -> CauseFamily.of(cause.code()) == cause);
    }

    private static void assertRefused(CaseError reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }
}
