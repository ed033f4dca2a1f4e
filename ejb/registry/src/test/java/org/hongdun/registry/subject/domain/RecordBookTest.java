package org.hongdun.registry.subject.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;

class RecordBookTest {

    private static final LocalDate MOVED = LocalDate.of(2024, 1, 15);
    private static final LocalDate RENAMED = LocalDate.of(2025, 3, 3);
    private static final Recorder OFFICER = new Recorder("approver.tianhe", "核准员", "440106");
    private static final Instant KNOWN = SubjectVersion.KNOWN;

    private final RecordBook book = new RecordBook(new MarketSubject("44010620190000000001"));

    RecordBookTest() {
        book.establish(
                Samples.establishment(), Samples.company(Samples.code(1), "旧名"), OFFICER, noon(Samples.ESTABLISHED));
    }

    @Test
    void the_first_version_holds_from_the_day_of_establishment_without_end() {
        assertThat(book.today().validFrom()).isEqualTo(Samples.ESTABLISHED);
        assertThat(book.today().validTo()).isEqualTo(SubjectVersion.OPEN);
        assertThat(book.today().matter()).isEqualTo("00");
        assertThat(book.version(Samples.ESTABLISHED.minusDays(1), KNOWN)).isEmpty();
        assertThat(book.version(Samples.ESTABLISHED, noon(Samples.ESTABLISHED))).isEmpty();
    }

    @Test
    void a_change_holds_from_its_day_and_what_was_known_before_stays_readable() {
        change("01", RENAMED, Map.of(SubjectItem.NAME, "新名"), RENAMED.plusDays(2));

        assertThat(nameOn(RENAMED.minusDays(1), KNOWN)).isEqualTo("旧名");
        assertThat(nameOn(RENAMED, KNOWN)).isEqualTo("新名");
        assertThat(nameOn(RENAMED, noon(RENAMED.plusDays(1)))).isEqualTo("旧名");
        assertThat(book.today().particulars().approvedOn()).isEqualTo(RENAMED);
        assertThat(book.subject().acts()).isEqualTo(2);
    }

    @Test
    void an_act_recorded_late_leaves_what_a_later_act_has_set() {
        change("02", RENAMED, Map.of(SubjectItem.DOMICILE, "广州市天河区新路1号"), RENAMED);
        change("02", MOVED, Map.of(SubjectItem.DOMICILE, "广州市天河区旧路2号", SubjectItem.STAFF, 30), RENAMED.plusDays(1));

        assertThat(on(MOVED).domicile()).isEqualTo("广州市天河区旧路2号");
        assertThat(on(RENAMED).domicile()).isEqualTo("广州市天河区新路1号");
        assertThat(on(RENAMED).staff()).isEqualTo(30);
        assertThat(book.sources(RENAMED, KNOWN).get(SubjectItem.DOMICILE).actNo())
                .isEqualTo(2);
        assertThat(book.sources(RENAMED, KNOWN).get(SubjectItem.STAFF).actNo()).isEqualTo(3);
        assertThat(book.sources(RENAMED, KNOWN).get(SubjectItem.NAME).actNo()).isEqualTo(1);
    }

    @Test
    void a_correction_holds_from_the_day_of_the_act_it_corrects_and_the_error_stays_on_record() {
        change("01", RENAMED, Map.of(SubjectItem.NAME, "错名"), RENAMED);
        book.correct(2, null, "字号误录", Map.of(SubjectItem.NAME, "正名"), OFFICER, noon(RENAMED.plusDays(10)));

        assertThat(nameOn(RENAMED, KNOWN)).isEqualTo("正名");
        assertThat(nameOn(RENAMED, noon(RENAMED.plusDays(9)))).isEqualTo("错名");
        assertThat(book.sources(RENAMED, KNOWN).get(SubjectItem.NAME).kind()).isEqualTo(ActKind.CORRECTION);
    }

    @Test
    void a_withdrawn_act_never_held_and_takes_its_corrections_with_it() {
        change("01", RENAMED, Map.of(SubjectItem.NAME, "错名"), RENAMED);
        book.correct(2, null, "误录", Map.of(SubjectItem.NAME, "正名"), OFFICER, noon(RENAMED.plusDays(1)));
        book.withdraw(2, null, "材料虚假", OFFICER, noon(RENAMED.plusDays(2)));

        assertThat(nameOn(RENAMED.plusDays(30), KNOWN)).isEqualTo("旧名");
        assertThat(book.today().validFrom()).isEqualTo(Samples.ESTABLISHED);
        assertThat(nameOn(RENAMED.plusDays(30), noon(RENAMED.plusDays(2)))).isEqualTo("正名");
        assertThat(book.inForce(KNOWN)).containsExactlyInAnyOrder(1, 4);
        refused(
                SubjectError.ACT_NOT_IN_FORCE,
                () -> book.correct(3, null, "误录", Map.of(SubjectItem.NAME, "名"), OFFICER, noon(RENAMED)));
    }

    @Test
    void two_acts_of_one_day_make_one_version_and_the_later_one_has_the_last_word() {
        change("01", RENAMED, Map.of(SubjectItem.NAME, "甲名"), RENAMED);
        change("01", RENAMED, Map.of(SubjectItem.NAME, "乙名"), RENAMED);
        book.correct(2, null, "误录", Map.of(SubjectItem.STAFF, 99), OFFICER, noon(RENAMED.plusDays(1)));

        assertThat(on(RENAMED).name()).isEqualTo("乙名");
        assertThat(on(RENAMED).staff()).isEqualTo(99);
    }

    @Test
    void a_list_is_kept_under_the_number_of_the_act_that_set_it_and_the_book_names_no_certificate() {
        PersonEntry head = new PersonEntry(Post.LEGAL_REP, "测试乙", "10", "440106198001010019", null, null);
        change("03", RENAMED, Map.of(SubjectItem.PERSONS, List.of(head)), RENAMED);

        assertThat(on(RENAMED).personsNo()).isEqualTo(2);
        assertThat(on(MOVED).personsNo()).isNull();
        assertThat(book.items(book.acts(KNOWN).get(1)))
                .extracting(ActItem::after)
                .contains("LEGAL_REP 测试乙");
    }

    @Test
    void recorded_time_never_goes_back_whatever_the_clock_does() {
        change("01", RENAMED, Map.of(SubjectItem.NAME, "甲名"), RENAMED.plusDays(1));
        change("01", RENAMED, Map.of(SubjectItem.NAME, "乙名"), RENAMED);

        List<SubjectAct> acts = book.acts(KNOWN);
        assertThat(acts.get(2).recordedAt()).isAfter(acts.get(1).recordedAt());
    }

    @Test
    void what_the_law_does_not_allow_is_refused_and_nothing_is_recorded() {
        refused(
                SubjectError.BEFORE_ESTABLISHMENT,
                () -> change("01", Samples.ESTABLISHED.minusDays(1), Map.of(SubjectItem.NAME, "别名"), RENAMED));
        refused(
                SubjectError.EFFECTIVE_IN_FUTURE,
                () -> change("01", RENAMED.plusDays(1), Map.of(SubjectItem.NAME, "别名"), RENAMED));
        refused(SubjectError.ESTABLISHMENT_NOT_WITHDRAWN, () -> book.withdraw(1, null, "理由", OFFICER, noon(RENAMED)));
        refused(
                SubjectError.REASON_MISSING,
                () -> book.correct(1, null, " ", Map.of(SubjectItem.NAME, "别名"), OFFICER, noon(RENAMED)));
        refused(SubjectError.ITEM_MALFORMED, () -> change("01", RENAMED, Map.of(SubjectItem.NAME, " "), RENAMED));
        refused(SubjectError.ITEM_MALFORMED, () -> change("01", RENAMED, Map.of(SubjectItem.NAME, 7), RENAMED));
        refused(
                SubjectError.STATE_DOES_NOT_FOLLOW,
                () -> change("99", RENAMED, Map.of(SubjectItem.STATE, SubjectState.REVOKED_CANCELLED), RENAMED));
        assertThat(book.acts(KNOWN)).hasSize(1);
        assertThat(book.today().particulars().name()).isEqualTo("旧名");
    }

    @Test
    void after_the_end_only_corrections_and_withdrawals_are_recorded() {
        change("99", RENAMED, Map.of(SubjectItem.STATE, SubjectState.CANCELLED), RENAMED);

        refused(
                SubjectError.SUBJECT_HAS_ENDED,
                () -> change("01", RENAMED, Map.of(SubjectItem.NAME, "别名"), RENAMED.plusDays(1)));
        book.withdraw(2, null, "注销有误", OFFICER, noon(RENAMED.plusDays(2)));
        assertThat(book.today().particulars().state()).isEqualTo(SubjectState.ACTIVE);
    }

    @Test
    void the_domicile_of_a_household_is_public_only_down_to_the_street() {
        RecordBook household = new RecordBook(new MarketSubject("44010620190000000002"));
        household.establish(
                Samples.establishment(),
                Samples.household(Samples.code(2), "天河区石牌小店"),
                OFFICER,
                noon(Samples.ESTABLISHED));

        assertThat(household.today().particulars().publicDomicile()).isEqualTo("广州市天河区石牌西路");
        assertThat(book.today().particulars().publicDomicile()).isEqualTo("广州市天河区石牌西路12号301房");
    }

    private void change(String matter, LocalDate effectiveOn, Map<SubjectItem, ?> items, LocalDate recordedOn) {
        book.record(Samples.change(matter, effectiveOn), items, OFFICER, noon(recordedOn));
    }

    private Particulars on(LocalDate day) {
        return book.version(day, KNOWN).orElseThrow().particulars();
    }

    private String nameOn(LocalDate day, Instant knownBefore) {
        return book.version(day, knownBefore).orElseThrow().particulars().name();
    }

    private static void refused(SubjectError reason, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed).returns(reason, RuleViolation::reason);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }
}
