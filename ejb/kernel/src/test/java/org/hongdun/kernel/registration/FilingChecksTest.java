package org.hongdun.kernel.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.registration.FilingFinding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FilingChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SPRING_2010 = LocalDate.of(2010, 3, 1);
    private static final List<LicensedScope> LICENSED = List.of(new LicensedScope("烟草", "烟草专卖"));

    /** The dated rows of the rulebook, terms counted in plain days and years. */
    private static final LegalLimits LAW = new LegalLimits() {

        @Override
        public Optional<BigDecimal> number(String code, LocalDate on) {
            return switch (code) {
                case "REG.AGE.PERSON" -> Optional.of(BigDecimal.valueOf(18));
                case "REG.AGE.OPERATOR" -> Optional.of(BigDecimal.valueOf(16));
                case "REG.ADDRESS.DENSITY" -> Optional.of(BigDecimal.valueOf(5));
                case "REG.CAPITAL.MIN.LIMITED" -> between(on, 2006, 2014).map(in -> BigDecimal.valueOf(3));
                case "REG.CAPITAL.MIN.ONE" -> between(on, 2006, 2014).map(in -> BigDecimal.TEN);
                case "REG.CAPITAL.MIN.SHARES" -> between(on, 2006, 2014).map(in -> BigDecimal.valueOf(500));
                case "REG.ONEPERSON.MAX" -> between(on, 2006, 2024).map(in -> BigDecimal.ONE);
                case "REG.CAPITAL.TERM" ->
                    Optional.of(BigDecimal.valueOf(5)).filter(in -> !on.isBefore(LocalDate.of(2024, 7, 1)));
                default -> throw new IllegalArgumentException(code);
            };
        }

        private static Optional<LocalDate> between(LocalDate on, int from, int before) {
            return Optional.of(on).filter(day -> day.getYear() >= from && day.getYear() < before);
        }

        @Override
        public Optional<LocalDate> date(String code, LocalDate on) {
            assertThat(code).isEqualTo("REG.CAPITAL.ADJUST");
            return Optional.of(LocalDate.of(2027, 6, 30));
        }

        @Override
        public Optional<LocalDate> end(String code, LocalDate event) {
            return Optional.of(
                    switch (code) {
                        case "REG.CHANGE.APPLY", "REG.CANCEL.APPLY" -> event.plusDays(30);
                        case "REG.CAPRED.WAIT", "REG.ANNUL.PUBLISH" -> event.plusDays(45);
                        case "REG.SIMPLECANCEL.PUBLISH", "REG.SIMPLECANCEL.APPLY" -> event.plusDays(20);
                        case "REG.DORMANT.MAX" -> event.plusYears(3);
                        default -> throw new IllegalArgumentException(code);
                    });
        }
    };

    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> was = new HashMap<>();
    private RegistrationMatter matter = RegistrationMatter.ESTABLISH;
    private SubjectKind kind = SubjectKind.LIMITED_COMPANY;
    private Set<ChangeItem> items = Set.of();
    private RegistrationRegime regime = RegistrationRegime.NEW;
    private LocalDate day = TODAY;
    private String state;
    private LocalDate establishedOn;
    private LocalDate reservedUntil = TODAY;
    private Set<String> barred = Set.of();
    private Integer oneManCompanies = 0;
    private Integer atSameAddress = 0;
    private Set<String> locks = Set.of();
    private Set<String> branches = Set.of();
    private Boolean annullable = true;
    private List<String> missingDocuments = List.of();

    FilingChecksTest() {
        entries.putAll(Map.of(
                "name", "广州市天河区晨光贸易有限公司",
                "reservationNo", "MC2026-000001",
                "legalRepresentative", "张明",
                "legalRepresentativeId", person(1980),
                "capital", "100",
                "domicile", "广州市天河区体育西路1号",
                "district", "440106",
                "scope", "批发和零售业",
                "section", "F",
                "applicant", "张明"));
        entries.put("applicantPhone", "13800138000");
        entries.put("typeCode", "1130");
        investor(0, "张明", person(1980), "60", "60", "2029-12-31");
        investor(1, "李华", person(1985), "40", "40", "2029-12-31");
        entries.put("persons.0.name", "张明");
        entries.put("persons.0.certificateNo", person(1980));
        entries.put("persons.0.position", "执行董事");
    }

    private void investor(int line, String name, String number, String subscribed, String share, String dueOn) {
        entries.put(FormTable.INVESTORS.cell(line, "name"), name);
        entries.put(FormTable.INVESTORS.cell(line, "certificateNo"), number);
        entries.put(FormTable.INVESTORS.cell(line, "subscribed"), subscribed);
        entries.put(FormTable.INVESTORS.cell(line, "share"), share);
        entries.put(FormTable.INVESTORS.cell(line, "dueOn"), dueOn);
    }

    private static String person(int birthYear) {
        String first17 = "440106" + birthYear + "0101" + "123";
        return first17 + CitizenIdNumber.checkCharacter(first17);
    }

    private void changing(ChangeItem... chosen) {
        matter = RegistrationMatter.CHANGE;
        items = Set.of(chosen);
        state = "1";
        establishedOn = LocalDate.of(2025, 1, 1);
        was.putAll(Map.of("name", "广州市天河区晨光贸易有限公司", "capital", "200", "typeCode", "1130", "domicile", "旧址"));
        entries.put("decidedOn", "2026-11-10");
    }

    private List<FilingFinding> checked() {
        FilingFacts facts = new FilingFacts(
                matter.opensSubject() ? null : new FilingForm(was),
                state,
                establishedOn,
                missingDocuments,
                reservedUntil,
                barred,
                oneManCompanies,
                Set.of("440106"),
                atSameAddress,
                locks,
                LICENSED,
                branches,
                annullable);
        return FilingChecks.of(matter, kind, items, regime, new FilingForm(entries), facts, LAW, day);
    }

    private List<String> errors() {
        return checked().stream()
                .filter(FilingFinding::blocks)
                .map(finding -> finding.check() + " " + finding.field())
                .toList();
    }

    private Outcome outcome(FilingCheck check) {
        return checked().stream()
                .filter(finding -> finding.check() == check)
                .map(FilingFinding::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sound_establishment_may_go_on() {
        assertThat(errors()).isEmpty();
        assertThat(FilingChecks.mayGoOn(checked())).isTrue();
    }

    @Test
    void every_empty_mandatory_field_is_named() {
        entries.remove("capital");
        entries.remove("district");
        entries.remove("investors.1.share");

        assertThat(errors())
                .containsExactly(
                        "REQUIRED capital", "REQUIRED district", "REQUIRED investors.1.share", "SHARES investors");
        assertThat(FilingChecks.mayGoOn(checked())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "capital, 一百",
        "capital, -1",
        "capital, 1.2345678",
        "district, 天河区",
        "section, Z",
        "operatingTo, 2026-02-30",
        "investors.0.dueOn, 明年",
        "investors.0.share, 0",
        "staff, 1.5"
    })
    void what_cannot_be_read_is_named_and_breaks_nothing_else(String field, String typed) {
        entries.put(field, typed);

        assertThat(errors()).contains("FORMAT " + field);
    }

    @Test
    void who_moves_in_brings_the_code_that_is_his_for_life() {
        matter = RegistrationMatter.MOVE_IN;
        entries.put("otherAuthority", "佛山市市场监督管理局");
        assertThat(errors()).contains("REQUIRED creditCode");

        entries.put("creditCode", "91440101MA5ABCDE53");
        assertThat(errors()).contains("FORMAT creditCode");

        entries.put("creditCode", "91440101MA5ABCDE52");
        assertThat(errors()).noneMatch(error -> error.contains("creditCode"));
    }

    @Test
    void who_moves_in_keeps_the_day_of_his_establishment() {
        matter = RegistrationMatter.MOVE_IN;
        assertThat(errors()).contains("REQUIRED establishedOn");

        entries.put("establishedOn", TODAY.plusDays(1).toString());
        assertThat(errors()).contains("ESTABLISHED establishedOn");

        entries.put("establishedOn", TODAY.toString());
        assertThat(errors()).noneMatch(error -> error.contains("establishedOn"));
    }

    @Test
    void who_moves_out_says_to_which_branch_or_to_which_other_city() {
        matter = RegistrationMatter.MOVE_OUT;
        state = "1";
        establishedOn = LocalDate.of(2025, 1, 1);
        entries.put("decidedOn", "2026-11-10");
        assertThat(errors()).containsExactly("REQUIRED otherBranch");

        entries.put("otherBranch", "越秀分局");
        assertThat(errors()).containsExactly("FORMAT otherBranch");

        entries.put("otherBranch", "440104");
        assertThat(errors()).isEmpty();

        entries.remove("otherBranch");
        entries.put("otherAuthority", "佛山市市场监督管理局");
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_name_must_be_reserved_on_the_day() {
        reservedUntil = TODAY.minusDays(1);
        assertThat(errors()).containsExactly("NAME name");
        reservedUntil = LocalDate.MIN;
        assertThat(errors()).containsExactly("NAME name");
        reservedUntil = null;
        assertThat(outcome(FilingCheck.NAME)).isEqualTo(Outcome.BY_HAND);
    }

    @Test
    void who_is_barred_stops_it() {
        barred = Set.of("张明");
        assertThat(errors()).containsExactly("BAN legalRepresentative");
        barred = null;
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_wrong_check_character_is_found_in_every_place_and_an_enterprise_is_no_person() {
        String wrong = person(1980).substring(0, 17) + (person(1980).endsWith("1") ? "2" : "1");
        entries.put("investors.1.certificateNo", wrong);
        assertThat(errors()).containsExactly("ID_NUMBER investors.1.certificateNo");
        entries.put("investors.1.certificateNo", "91440101MA59ABCD1X");
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_person_must_be_of_age_on_the_day_and_an_operator_sixteen() {
        entries.put("legalRepresentativeId", person(2008));
        assertThat(errors()).isEmpty();
        entries.put("legalRepresentativeId", person(2009));
        assertThat(errors()).containsExactly("AGE legalRepresentativeId");
        kind = SubjectKind.HOUSEHOLD;
        entries.put("typeCode", "9999");
        assertThat(errors()).isEmpty();
        entries.put("legalRepresentativeId", person(2011));
        assertThat(errors()).containsExactly("AGE legalRepresentativeId");
    }

    @Test
    void a_natural_person_held_one_company_of_his_own_until_june_2024() {
        entries.put("typeCode", "1151");
        oneManCompanies = 1;
        assertThat(errors()).isEmpty();
        day = LocalDate.of(2023, 6, 30);
        reservedUntil = day;
        assertThat(errors()).containsExactly("ONE_PERSON_COMPANY typeCode");
        oneManCompanies = 0;
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1130, LIMITED_COMPANY, 3, true",
        "1130, LIMITED_COMPANY, 2.99, false",
        "1151, LIMITED_COMPANY, 9.9, false",
        "1151, LIMITED_COMPANY, 10, true",
        "1220, SHARE_COMPANY, 499, false",
        "1220, SHARE_COMPANY, 500, true"
    })
    void capital_had_minimum_amounts_by_kind_before_2014(
            String type, SubjectKind ofKind, String capital, boolean enough) {
        day = SPRING_2010;
        reservedUntil = day;
        regime = RegistrationRegime.OLD;
        kind = ofKind;
        entries.put("typeCode", type);
        entries.put("capital", capital);
        entries.put("paidIn", capital);

        assertThat(outcome(FilingCheck.CAPITAL_MINIMUM)).isEqualTo(enough ? Outcome.PASSED : Outcome.ERROR);
    }

    @Test
    void there_is_no_minimum_today() {
        entries.put("capital", "0.01");

        assertThat(checked()).noneMatch(finding -> finding.check() == FilingCheck.CAPITAL_MINIMUM);
    }

    @Test
    void contributions_are_the_capital_and_shares_are_the_whole() {
        entries.put("investors.1.subscribed", "41");
        assertThat(errors()).containsExactly("CONTRIBUTIONS investors");
        entries.put("investors.1.subscribed", "40.00");
        entries.put("investors.1.share", "39.9");
        assertThat(errors()).containsExactly("SHARES investors");
    }

    @Test
    void what_needs_a_licence_must_have_one() {
        entries.put("scope", "烟草制品零售；日用百货");
        assertThat(errors()).containsExactly("LICENSED_SCOPE scope");
        entries.put("licences.0.name", "烟草专卖零售许可证");
        entries.put("licences.0.number", "440106100001");
        assertThat(errors()).isEmpty();
    }

    @Test
    void the_domicile_lies_with_the_authority_and_many_at_one_address_are_conspicuous() {
        entries.put("district", "440104");
        assertThat(errors()).containsExactly("JURISDICTION district");
        entries.put("district", "440106");
        atSameAddress = 4;
        assertThat(outcome(FilingCheck.ADDRESS_DENSITY)).isEqualTo(Outcome.PASSED);
        atSameAddress = 5;
        assertThat(outcome(FilingCheck.ADDRESS_DENSITY)).isEqualTo(Outcome.HINT);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-27, true",
        "2031-11-28, false",
    })
    void a_new_company_is_paid_in_within_five_years(String dueOn, boolean inTime) {
        entries.put("investors.0.dueOn", dueOn);

        assertThat(outcome(FilingCheck.CONTRIBUTION_TERM)).isEqualTo(inTime ? Outcome.PASSED : Outcome.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 2032-06-30, true", "2024-06-30, 2032-07-01, false", "2024-07-01, 2029-07-02, false"})
    void a_company_from_before_july_2024_has_until_june_2032(LocalDate established, String dueOn, boolean inTime) {
        changing(ChangeItem.SHAREHOLDERS);
        establishedOn = established;
        entries.put("investors.0.dueOn", "2029-01-01");
        entries.put("investors.1.dueOn", dueOn);

        assertThat(outcome(FilingCheck.CONTRIBUTION_TERM)).isEqualTo(inTime ? Outcome.PASSED : Outcome.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 2032-06-30, true", "2024-06-30, 2032-07-01, false", "2024-07-01, 2029-07-02, false"})
    void who_moves_in_is_paid_in_by_the_day_of_his_establishment(String established, String dueOn, boolean inTime) {
        matter = RegistrationMatter.MOVE_IN;
        entries.put("establishedOn", established);
        entries.put("investors.0.dueOn", "2029-01-01");
        entries.put("investors.1.dueOn", dueOn);

        assertThat(outcome(FilingCheck.CONTRIBUTION_TERM)).isEqualTo(inTime ? Outcome.PASSED : Outcome.ERROR);
    }

    @Test
    void a_new_company_does_not_choose_its_age() {
        entries.put("establishedOn", "2010-01-01");
        entries.put("investors.0.dueOn", "2031-11-28");

        assertThat(outcome(FilingCheck.CONTRIBUTION_TERM)).isEqualTo(Outcome.ERROR);
    }

    @Test
    void pledged_shares_are_not_touched() {
        changing(ChangeItem.SHAREHOLDERS);
        was.put("capital", "100");
        locks = Set.of("股权出质");

        assertThat(errors()).containsExactly("SHARE_LOCK investors");
    }

    @Test
    void a_change_changes_something() {
        changing(ChangeItem.DOMICILE);
        was.put("domicile", "广州市天河区体育西路1号");
        was.put("district", "440106");
        assertThat(errors()).containsExactly("CHANGE domicile");
        entries.put("domicile", "广州市天河区体育西路2号");
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_late_change_is_shown_and_one_from_the_future_refused() {
        changing(ChangeItem.DOMICILE);
        entries.put("decidedOn", "2026-10-28");
        assertThat(outcome(FilingCheck.CHANGE_TERM)).isEqualTo(Outcome.PASSED);
        entries.put("decidedOn", "2026-10-27");
        assertThat(outcome(FilingCheck.CHANGE_TERM)).isEqualTo(Outcome.HINT);
        entries.put("decidedOn", "2026-11-28");
        assertThat(errors()).containsExactly("CHANGE_TERM decidedOn");
    }

    @Test
    void a_capital_reduction_waits_forty_five_days_after_its_announcement() {
        changing(ChangeItem.CAPITAL);
        assertThat(errors()).containsExactly("REQUIRED capitalAnnouncedOn");
        entries.put("capitalAnnouncedOn", "2026-10-13");
        assertThat(errors()).containsExactly("CAPITAL_REDUCTION capitalAnnouncedOn");
        entries.put("capitalAnnouncedOn", "2026-10-12");
        assertThat(errors()).isEmpty();
        was.put("capital", "50");
        entries.remove("capitalAnnouncedOn");
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_cancellation_needs_an_ended_liquidation_and_cleared_taxes() {
        matter = RegistrationMatter.CANCEL;
        state = "1";
        entries.putAll(Map.of(
                "cancelReason", "决议解散",
                "liquidationAnnouncedOn", "2026-08-01",
                "liquidationEndedOn", "2026-11-01",
                "taxCleared", "true"));
        assertThat(errors()).isEmpty();
        entries.put("liquidationEndedOn", "2026-10-01");
        assertThat(outcome(FilingCheck.LIQUIDATION)).isEqualTo(Outcome.HINT);
        entries.put("liquidationEndedOn", "2026-07-31");
        assertThat(errors()).containsExactly("LIQUIDATION liquidationEndedOn");
        entries.put("liquidationEndedOn", "2026-11-28");
        entries.remove("taxCleared");
        assertThat(errors()).containsExactly("TAX taxCleared", "LIQUIDATION liquidationEndedOn");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-07, false", "2026-11-06, true", "2026-10-18, true", "2026-10-17, false"})
    void a_simple_cancellation_comes_after_twenty_days_and_within_twenty_more(String announcedOn, boolean inTime) {
        matter = RegistrationMatter.SIMPLE_CANCEL;
        state = "1";
        entries.putAll(Map.of("cancelReason", "未开业", "simpleAnnouncedOn", announcedOn, "commitment", "true"));

        assertThat(errors().isEmpty()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationMatter.class,
            names = {"CANCEL", "SIMPLE_CANCEL"})
    void an_enterprise_ends_after_its_branches(RegistrationMatter cancellation) {
        matter = cancellation;
        state = "1";
        assertThat(outcome(FilingCheck.BRANCHES)).isEqualTo(Outcome.PASSED);
        branches = Set.of("广州市晨光贸易有限公司天河分公司");
        assertThat(errors()).contains("BRANCHES ");
        branches = null;
        assertThat(outcome(FilingCheck.BRANCHES)).isEqualTo(Outcome.BY_HAND);
        kind = SubjectKind.BRANCH;
        assertThat(checked()).noneMatch(finding -> finding.check() == FilingCheck.BRANCHES);
    }

    @Test
    void a_simple_cancellation_is_committed_to_and_not_objected_to() {
        matter = RegistrationMatter.SIMPLE_CANCEL;
        kind = SubjectKind.HOUSEHOLD;
        state = "1";
        entries.putAll(Map.of("cancelReason", "未开业", "objection", "true"));

        assertThat(errors()).containsExactly("SIMPLE_OBJECTION objection", "SIMPLE_COMMITMENT commitment");
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationMatter.class,
            names = {"SIMPLE_CANCEL", "SUSPEND"})
    void the_old_law_knows_neither_simple_cancellation_nor_suspension(RegistrationMatter unknown) {
        matter = unknown;
        state = "1";
        regime = RegistrationRegime.OLD;

        assertThat(errors()).contains("MATTER_IN_FORCE ");
    }

    @Test
    void a_suspension_lasts_three_years_at_most() {
        matter = RegistrationMatter.SUSPEND;
        state = "1";
        entries.putAll(Map.of("suspendedFrom", "2026-12-01", "suspendedTo", "2029-12-01"));
        assertThat(errors()).isEmpty();
        entries.put("suspendedTo", "2029-12-02");
        assertThat(errors()).containsExactly("SUSPENSION suspendedTo");
        entries.put("suspendedTo", "2026-11-30");
        assertThat(errors()).containsExactly("SUSPENSION suspendedTo");
    }

    @Test
    void an_announced_annulment_waits_forty_five_days() {
        matter = RegistrationMatter.ANNUL;
        state = "1";
        entries.putAll(Map.of("annulledMatter", "DJ440106202600001", "grounds", "冒用身份证件"));
        assertThat(errors()).isEmpty();
        entries.put("annulmentAnnouncedOn", "2026-10-13");
        assertThat(errors()).containsExactly("ANNULMENT annulmentAnnouncedOn");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-11, true", "2026-11-28, false", "2019-12-31, false", "2020-01-01, true"})
    void a_decision_is_served_while_the_subject_exists_and_not_in_the_future(String served, boolean possible) {
        matter = RegistrationMatter.REVOKE;
        state = "1";
        establishedOn = LocalDate.of(2020, 1, 1);
        entries.putAll(Map.of("penaltyDecision", "穗工商天分处字〔2026〕12号", "servedOn", served, "grounds", "逾期未参加年检"));

        assertThat(errors()).isEqualTo(possible ? List.of() : List.of("SERVED servedOn"));
    }

    /** 1 in 31 has the check character of a credit code, as this one. */
    @Test
    void a_mistyped_number_of_an_investor_is_taken_for_no_enterprises() {
        investor(0, "张明", "44010619790815331X", "60", "60", "2029-12-31");
        assertThat(errors()).containsExactly("ID_NUMBER investors.0.certificateNo");
        investor(0, "某某投资有限公司", "91440101MA5ABCDE52", "60", "60", "2029-12-31");
        assertThat(errors()).isEmpty();
    }

    @Test
    void what_is_to_be_annulled_stands_in_the_register() {
        matter = RegistrationMatter.ANNUL;
        state = "1";
        entries.putAll(Map.of("annulledMatter", "DJ440106209900001", "grounds", "冒用身份证件"));
        annullable = false;
        assertThat(errors()).containsExactly("ANNULLED annulledMatter");
        annullable = null;
        assertThat(outcome(FilingCheck.ANNULLED)).isEqualTo(Outcome.BY_HAND);
    }

    @ParameterizedTest
    @CsvSource({
        "1, CHANGE, true",
        "1, REVOKE, true",
        "2, CHANGE, false",
        "2, REVOKE, false",
        "4, REVOKE, false",
        "7, REVOKE, true",
        "8, REVOKE, false",
        "2, CANCEL, true",
        "2, SIMPLE_CANCEL, false",
        "4, CHANGE, false",
        "4, CORRECT, true",
        "6, CANCEL, false",
        "7, CANCEL, true",
        "7, CHANGE, false",
        "8, CHANGE, true",
        "8, SUSPEND, false",
        "9, CHANGE, true"
    })
    void the_state_of_the_subject_decides_which_matters_are_open(
            String digit, RegistrationMatter wanted, boolean open) {
        matter = wanted;
        state = digit;

        assertThat(outcome(FilingCheck.STATE)).isEqualTo(open ? Outcome.PASSED : Outcome.ERROR);
    }

    @Test
    void a_missing_document_stops_it() {
        missingDocuments = List.of("公司章程");

        assertThat(errors()).containsExactly("DOCUMENTS ");
    }
}
