package org.hongdun.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrganizationCode;
import org.hongdun.kernel.RegistrationNumber;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSubjectsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(Set.of(), Set.of());
    private static List<DemoSubject> subjects;

    @BeforeAll
    static void make() throws IOException {
        subjects = made(7, DemoData.SUBJECTS);
    }

    @Test
    void the_same_seed_makes_the_same_subjects() throws IOException {
        assertThat(made(7, 300)).isEqualTo(subjects.subList(0, 300));
        assertThat(made(8, 300)).isNotEqualTo(subjects.subList(0, 300));
    }

    @Test
    void the_sample_company_comes_first() {
        assertThat(subjects.get(0))
                .returns("91440101MA5ABCDE52", DemoSubject::creditCode)
                .returns("广州示例商贸有限公司", DemoSubject::name)
                .returns("440106", DemoSubject::authority);
    }

    @Test
    void every_code_has_a_right_check_character_and_is_given_once() {
        assertThat(subjects).allMatch(s -> CreditCode.isValid(s.creditCode()));
        assertThat(subjects).allMatch(s -> RegistrationNumber.isValid(s.today().get("regno")));
        assertThat(subjects).extracting(DemoSubject::creditCode).doesNotHaveDuplicates();
        assertThat(subjects).extracting(s -> s.today().get("regno")).doesNotHaveDuplicates();
        assertThat(subjects).extracting(DemoSubject::pripid).doesNotHaveDuplicates();
    }

    @Test
    void the_organisation_code_within_the_credit_code_is_right_too() {
        assertThat(subjects)
                .allMatch(s -> OrganizationCode.isValid(s.creditCode().substring(8, 17)));
    }

    @Test
    void no_name_is_given_twice_and_none_is_well_known() throws IOException {
        List<String> wellKnown = Words.read().all("stop");

        assertThat(subjects).extracting(DemoSubject::name).doesNotHaveDuplicates();
        assertThat(subjects)
                .extracting(DemoSubject::name)
                .noneMatch(name -> wellKnown.stream().anyMatch(known -> name.startsWith("广州" + known + "有限")));
    }

    @Test
    void a_branch_bears_the_name_of_an_enterprise_that_was_there_before_it() {
        Map<Long, DemoSubject> all = subjects.stream().collect(Collectors.toMap(DemoSubject::id, s -> s));
        List<DemoSubject> branches = subjects.stream()
                .filter(s -> s.today().get("parent_id") != null)
                .toList();

        assertThat(branches).hasSizeGreaterThan(40).allSatisfy(branch -> {
            DemoSubject parent = all.get(branch.today().<Long>get("parent_id"));
            assertThat(branch.name()).startsWith(parent.name()).endsWith("分公司");
            assertThat(parent.state()).isEqualTo("1");
            assertThat(parent.establishedOn()).isBefore(branch.establishedOn());
        });
    }

    @Test
    void three_of_five_are_enterprises_and_the_others_households() {
        assertThat(share(s -> s.type().equals("9999"))).isCloseTo(39.7, within(4.0));
        assertThat(share(s -> s.type().equals("1151") || s.type().equals("1130")))
                .isCloseTo(0.68 * 60, within(4.0));
    }

    @Test
    void states_are_distributed_as_in_a_real_register() {
        assertThat(share(s -> s.state().equals("1"))).isCloseTo(73, within(4.0));
        assertThat(share(s -> s.state().equals("4"))).isCloseTo(19.5, within(4.0));
        assertThat(share(s -> s.state().equals("2"))).isCloseTo(5.5, within(1.5));
    }

    @Test
    void districts_and_industries_are_distributed_as_in_the_city() {
        assertThat(share(s -> "440106".equals(s.station().substring(0, 6)))).isCloseTo(14, within(3.0));
        assertThat(share(s -> "440111".equals(s.station().substring(0, 6)))).isCloseTo(15.5, within(3.0));
        assertThat(share(s -> s.today().get("industryphy").equals("F"))).isCloseTo(0.6 * 34 + 0.4 * 61, within(4.0));
    }

    @Test
    void the_versions_of_a_subject_follow_each_other_and_nothing_happens_before_establishment_or_after_today() {
        assertThat(subjects).allSatisfy(s -> {
            assertThat(s.versions().get(0).from()).isEqualTo(s.establishedOn());
            assertThat(s.versions()).extracting(SubjectVersion::from).isSorted().doesNotHaveDuplicates();
            assertThat(s.today().from()).isBefore(TODAY);
            assertThat(s.versions()).allMatch(v -> WEEKDAYS.isWorkingDay(v.from()));
        });
        assertThat(share(s -> s.versions().size() > 1)).isGreaterThan(50);
    }

    @Test
    void only_those_that_ended_have_a_day_of_their_end() {
        Map<Boolean, Set<String>> statesByEnd = subjects.stream()
                .collect(Collectors.partitioningBy(
                        s -> s.today().get("ended_on") != null,
                        Collectors.mapping(DemoSubject::state, Collectors.toSet())));

        assertThat(statesByEnd.get(true)).isSubsetOf("2", "3", "4", "5", "6");
        assertThat(statesByEnd.get(false)).isSubsetOf("1", "7", "8");
    }

    private static double share(Predicate<DemoSubject> of) {
        return 100.0 * subjects.stream().filter(of).count() / subjects.size();
    }

    private static List<DemoSubject> made(long seed, int number) throws IOException {
        Words words = Words.read();
        return new DemoSubjects(seed, TODAY, WEEKDAYS, words, Branch.read(words)).make(number);
    }
}
