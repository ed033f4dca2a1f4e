package org.hongdun.registry.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.registry.filing.FilingSamples.ALLROUNDER;
import static org.hongdun.registry.filing.FilingSamples.ANSWER_BY;
import static org.hongdun.registry.filing.FilingSamples.NOW;
import static org.hongdun.registry.filing.FilingSamples.TIANHE;
import static org.hongdun.registry.filing.FilingSamples.TODAY;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.filing.FilingSamples.establishment;
import static org.hongdun.registry.filing.FilingSamples.officer;
import static org.hongdun.registry.filing.FilingSamples.submitted;
import static org.hongdun.registry.filing.FilingStatus.ACCEPTED;
import static org.hongdun.registry.filing.FilingStatus.APPROVED;
import static org.hongdun.registry.filing.FilingStatus.APPROVING;
import static org.hongdun.registry.filing.FilingStatus.ARCHIVED;
import static org.hongdun.registry.filing.FilingStatus.DRAFT;
import static org.hongdun.registry.filing.FilingStatus.EXAMINING;
import static org.hongdun.registry.filing.FilingStatus.ISSUED;
import static org.hongdun.registry.filing.FilingStatus.LICENCE_PRINTED;
import static org.hongdun.registry.filing.FilingStatus.REFUSED;
import static org.hongdun.registry.filing.FilingStatus.REJECTED;
import static org.hongdun.registry.filing.FilingStatus.SUBMITTED;
import static org.hongdun.registry.filing.FilingStatus.SUPPLEMENT;
import static org.hongdun.registry.filing.FilingStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NewFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilingTest {

    private static final String OPINION = "符合规定";

    /** The state machine of the rulebook: what is not written here is refused. */
    private static final Map<FilingStatus, Map<FilingAct, FilingStatus>> RULEBOOK = Map.ofEntries(
            Map.entry(DRAFT, Map.of(FilingAct.SUBMIT, SUBMITTED, FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(
                    SUBMITTED,
                    Map.of(
                            FilingAct.ACCEPT, ACCEPTED,
                            FilingAct.REQUEST_SUPPLEMENT, SUPPLEMENT,
                            FilingAct.REFUSE, REFUSED,
                            FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(SUPPLEMENT, Map.of(FilingAct.RESUBMIT, SUBMITTED, FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(ACCEPTED, Map.of(FilingAct.TAKE_UP, EXAMINING, FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(EXAMINING, Map.of(FilingAct.EXAMINE, APPROVING, FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(
                    APPROVING,
                    Map.of(
                            FilingAct.RETURN, EXAMINING,
                            FilingAct.APPROVE, APPROVED,
                            FilingAct.REJECT, REJECTED,
                            FilingAct.WITHDRAW, WITHDRAWN)),
            Map.entry(APPROVED, Map.of(FilingAct.PRINT_LICENCE, LICENCE_PRINTED)),
            Map.entry(LICENCE_PRINTED, Map.of(FilingAct.ISSUE, ISSUED)),
            Map.entry(ISSUED, Map.of(FilingAct.ARCHIVE, ARCHIVED)),
            Map.entry(REJECTED, Map.of(FilingAct.ARCHIVE, ARCHIVED)),
            Map.entry(REFUSED, Map.of()),
            Map.entry(WITHDRAWN, Map.of()),
            Map.entry(ARCHIVED, Map.of()));

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(FilingStatus.values())
                .flatMap(status -> Stream.of(FilingAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void an_act_leads_where_the_rulebook_says_or_is_refused(FilingStatus status, FilingAct act) {
        Filing filing = in(status);
        int steps = filing.steps().size();
        FilingStatus wanted = RULEBOOK.get(status).get(act);

        if (wanted != null) {
            filing.act(act, ALLROUNDER, OPINION, NOW);
            assertThat(filing.status()).isEqualTo(wanted);
            assertThat(filing.steps()).hasSize(steps + 1).last().returns(wanted, FilingStep::status);
        } else {
            refused(
                    act == FilingAct.ARCHIVE && status == APPROVED
                            ? FilingError.LICENCE_FIRST
                            : FilingError.NOT_IN_THIS_STATE,
                    () -> filing.act(act, ALLROUNDER, OPINION, NOW));
            assertThat(filing.status()).isEqualTo(status);
            assertThat(filing.steps()).hasSize(steps);
        }
    }

    private static Filing in(FilingStatus status) {
        return Stream.of(establishment("甲")).peek(way(status)).findFirst().orElseThrow();
    }

    private static Consumer<Filing> way(FilingStatus status) {
        List<FilingAct> acts = switch (status) {
            case DRAFT -> List.<FilingAct>of();
            case SUBMITTED -> List.of(FilingAct.SUBMIT);
            case SUPPLEMENT -> List.of(FilingAct.SUBMIT, FilingAct.REQUEST_SUPPLEMENT);
            case REFUSED -> List.of(FilingAct.SUBMIT, FilingAct.REFUSE);
            case WITHDRAWN -> List.of(FilingAct.SUBMIT, FilingAct.WITHDRAW);
            case ACCEPTED -> List.of(FilingAct.SUBMIT, FilingAct.ACCEPT);
            case EXAMINING -> List.of(FilingAct.SUBMIT, FilingAct.ACCEPT, FilingAct.TAKE_UP);
            case APPROVING -> List.of(FilingAct.SUBMIT, FilingAct.ACCEPT, FilingAct.TAKE_UP, FilingAct.EXAMINE);
            case REJECTED ->
                List.of(FilingAct.SUBMIT, FilingAct.ACCEPT, FilingAct.TAKE_UP, FilingAct.EXAMINE, FilingAct.REJECT);
            case APPROVED, LICENCE_PRINTED, ISSUED, ARCHIVED ->
                Stream.of(
                                FilingAct.SUBMIT,
                                FilingAct.ACCEPT,
                                FilingAct.TAKE_UP,
                                FilingAct.EXAMINE,
                                FilingAct.APPROVE,
                                FilingAct.PRINT_LICENCE,
                                FilingAct.ISSUE,
                                FilingAct.ARCHIVE)
                        .limit(4
                                + List.of(APPROVED, LICENCE_PRINTED, ISSUED, ARCHIVED)
                                        .indexOf(status)
                                + 1L)
                        .toList();
        };
        return filing -> acts.forEach(act -> filing.act(act, ALLROUNDER, OPINION, NOW));
    }

    @Test
    void who_applied_on_line_withdraws_himself() {
        Filing online = Filing.drafted(
                new NewFiling(
                        UUID.randomUUID(),
                        RegistrationMatter.ESTABLISH,
                        SubjectKind.LIMITED_COMPANY,
                        List.of(),
                        FilingChannel.ONLINE,
                        null),
                SubjectKind.LIMITED_COMPANY,
                null,
                new Authority("440106", TIANHE),
                RegistrationRegime.NEW,
                null,
                NOW);
        way(ACCEPTED).accept(online);
        online.act(FilingAct.WITHDRAW, null, "不办了", NOW);

        assertThat(online.status()).isEqualTo(WITHDRAWN);
        assertThat(online.steps()).last().returns("不办了", FilingStep::opinion);
    }

    @Test
    void the_supplement_notice_is_given_once() {
        Filing filing = submitted(establishment("甲"), "DJ1");
        filing.requestSupplement(ALLROUNDER, "请补交住所证明", TODAY, NOW);
        assertThat(filing.isStopped()).isTrue();
        filing.fillIn(new FilingForm(Map.of("name", "甲")), Map.of(), Set.of("DOMICILE_PROOF"));
        filing.resubmit(UUID.randomUUID(), ANSWER_BY, ALLROUNDER, NOW);
        assertThat(filing.isStopped()).isFalse();

        refused(FilingError.ALREADY_SUPPLEMENTED, () -> filing.requestSupplement(ALLROUNDER, "还缺章程", TODAY, NOW));
        assertThat(filing.status()).isEqualTo(SUBMITTED);
    }

    @Test
    void who_is_told_nothing_in_time_counts_as_accepted_on_the_day_of_receipt() {
        Filing filing = submitted(establishment("甲"), "DJ1");
        LocalDate tooLate = ANSWER_BY.plusDays(1);

        assertThat(filing.countsAsAccepted(ANSWER_BY)).isFalse();
        assertThat(filing.dayOfAcceptance(ANSWER_BY)).isEqualTo(ANSWER_BY);
        assertThat(filing.dayOfAcceptance(tooLate)).isEqualTo(TODAY);
        refused(FilingError.DEEMED_ACCEPTED, () -> filing.requestSupplement(ALLROUNDER, "请补交住所证明", tooLate, NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingAct.class,
            names = {"REQUEST_SUPPLEMENT", "REFUSE", "EXAMINE", "RETURN", "REJECT"})
    void what_burdens_or_binds_needs_words(FilingAct act) {
        Filing filing = in(Stream.of(FilingStatus.values())
                .filter(act::possibleIn)
                .findFirst()
                .orElseThrow());

        refused(FilingError.OPINION_MISSING, () -> filing.act(act, ALLROUNDER, null, NOW));
        refused(FilingError.OPINION_TOO_LONG, () -> filing.act(act, ALLROUNDER, "长".repeat(1001), NOW));
    }

    @Test
    void an_officer_of_another_branch_is_refused() {
        Filing filing = submitted(establishment("甲"), "DJ1");

        refused(
                FilingError.OUTSIDE_JURISDICTION,
                () -> filing.act(FilingAct.ACCEPT, officer("stranger", new OrgPath("/440100/440104/")), OPINION, NOW));
        assertThatCode(() -> filing.act(FilingAct.ACCEPT, officer("own", TIANHE), OPINION, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void a_form_is_only_changed_as_a_draft_or_for_its_supplement() {
        Filing filing = submitted(establishment("甲"), "DJ1");

        refused(FilingError.NOT_IN_THIS_STATE, () -> filing.fillIn(FilingForm.empty(), Map.of(), Set.of()));
        assertThat(filing.documents()).containsExactly("APPLICATION");
    }

    @Test
    void a_matter_about_a_subject_names_one_and_its_items() {
        refused(FilingError.SUBJECT_REQUIRED, () -> drafted(RegistrationMatter.CANCEL, 0));
        refused(FilingError.ITEMS_REQUIRED, () -> drafted(RegistrationMatter.CHANGE, 7));
        refused(FilingError.ITEM_DOES_NOT_FIT, () -> drafted(RegistrationMatter.CHANGE, 7, ChangeItem.OPERATOR));
        refused(FilingError.ITEM_DOES_NOT_FIT, () -> drafted(RegistrationMatter.CHANGE, 7, ChangeItem.DIRECTORS));
        assertThat(drafted(RegistrationMatter.RECORD, 7, ChangeItem.DIRECTORS).items())
                .containsExactly(ChangeItem.DIRECTORS);
    }

    @Test
    void a_cancellation_gives_no_licence_and_is_put_away_at_once() {
        Filing filing = drafted(RegistrationMatter.CANCEL, 7);
        way(APPROVED).accept(filing);

        refused(FilingError.NO_LICENCE_DUE, () -> filing.act(FilingAct.PRINT_LICENCE, ALLROUNDER, null, NOW));
        filing.act(FilingAct.ARCHIVE, ALLROUNDER, null, NOW);
        assertThat(filing.status()).isEqualTo(ARCHIVED);
    }

    @Test
    void what_was_taken_off_its_way_begins_its_formal_check_anew_and_keeps_its_day_of_acceptance() {
        Filing filing = submitted(establishment("甲"), "DJ1");
        filing.accept(ALLROUNDER, TODAY, RegistrationRegime.NEW, ANSWER_BY, null, NOW);
        filing.sentOnItsWay(5);

        assertThat(filing.takenOffItsWay(NOW)).isTrue();

        assertThat(filing.status()).isEqualTo(SUBMITTED);
        assertThat(filing.isOnItsWay()).isFalse();
        assertThat(filing.dayOfAcceptance(TODAY.plusDays(9))).isEqualTo(TODAY);
        refused(FilingError.DEEMED_ACCEPTED, () -> filing.requestSupplement(ALLROUNDER, "请补交住所证明", TODAY, NOW));
    }

    @Test
    void what_is_refused_stays_so_when_its_item_ends() {
        Filing filing = submitted(establishment("甲"), "DJ1");
        filing.sentOnItsWay(5);
        filing.act(FilingAct.REFUSE, ALLROUNDER, "不属于登记范围", NOW);

        assertThat(filing.takenOffItsWay(NOW)).isFalse();
        assertThat(filing.status()).isEqualTo(REFUSED);
        assertThat(filing.isOnItsWay()).isFalse();
    }

    @Test
    void a_decision_on_an_older_version_is_refused() {
        refused(FilingError.CHANGED_MEANWHILE, () -> establishment("甲").expectVersion(3));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, LIMITED_COMPANY, COUNTER, REG.DECIDE",
        "NEW, HOUSEHOLD, ONLINE, REG.DECIDE",
        "OLD, LIMITED_COMPANY, COUNTER, ",
        "OLD, LIMITED_COMPANY, LETTER, REG.DECIDE.LETTER",
        "OLD, LIMITED_COMPANY, ONLINE, REG.DECIDE.LETTER",
        "OLD, HOUSEHOLD, COUNTER, REG.HOUSEHOLD.CHECK"
    })
    void the_term_to_decide_follows_regime_kind_and_channel(
            RegistrationRegime regime, SubjectKind kind, FilingChannel channel, String parameter) {
        assertThat(DecisionTerm.parameter(regime, kind, channel).orElse(null)).isEqualTo(parameter);
    }

    private static void refused(ErrorCode reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }
}
