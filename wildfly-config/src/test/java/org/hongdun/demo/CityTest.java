package org.hongdun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrganizationCode;
import org.hongdun.kernel.RegistrationNumber;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final NumberSeal SEAL = new NumberSeal(new byte[NumberSeal.KEY_LENGTH]);
    private static final int SOME = 6000;
    private static List<DemoSubject> subjects;

    /** Keeps what would be sent to the database. */
    private static final class Kept implements Bulk {

        private final Map<String, CopyText> tables = new LinkedHashMap<>();

        @Override
        public void row(String table, Map<String, Object> columns) {
            tables.computeIfAbsent(table, name -> new CopyText(name, columns)).row(columns);
        }

        @Override
        public void flush() {}

        @Override
        public void finish() {}

        String digest() {
            StringBuilder digests = new StringBuilder();
            tables.forEach((table, text) -> digests.append(table).append(' ').append(Sm3.of(text.take())));
            return digests.toString();
        }

        String text() {
            StringBuilder all = new StringBuilder();
            tables.values().forEach(text -> all.append(new String(text.take(), StandardCharsets.UTF_8)));
            return all.toString();
        }
    }

    @BeforeAll
    static void make() throws IOException {
        subjects = city(7).make(SOME);
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_seed_others() throws Exception {
        String first = written(city(7).make(500)).digest();

        assertThat(written(city(7).make(500)).digest()).isEqualTo(first);
        assertThat(written(city(8).make(500)).digest()).isNotEqualTo(first);
    }

    @Test
    void every_code_is_right_but_for_the_few_that_are_wrong_on_purpose() {
        assertThat(subjects)
                .allMatch(s -> CreditCode.isValid(s.creditCode()))
                .allMatch(s -> OrganizationCode.isValid(s.creditCode().substring(8, 17)));
        assertThat(numbers())
                .allMatch(number -> new CitizenIdNumber(number).value().equals(number));
        long wrong = subjects.stream()
                .filter(s -> !RegistrationNumber.isValid(s.today().get("regno")))
                .count();
        assertThat(wrong).isPositive().isLessThan(SOME / 100);
    }

    @Test
    void about_one_record_in_a_hundred_is_spoilt_and_none_of_the_guided_tour() {
        assertThat(subjects.subList(0, DemoData.SUBJECTS)).noneMatch(CityTest::isSpoilt);
        double share = 100.0
                * subjects.stream()
                        .skip(DemoData.SUBJECTS)
                        .filter(CityTest::isSpoilt)
                        .count()
                / (SOME - DemoData.SUBJECTS);
        assertThat(share).isBetween(0.4, 2.0);
    }

    private static boolean isSpoilt(DemoSubject subject) {
        Map<String, Object> first = subject.versions().get(0).columns();
        LocalDate to = (LocalDate) first.get("opto");
        return !RegistrationNumber.isValid((String) first.get("regno"))
                || ((String) first.get("entname")).matches(".*[ (].*")
                || ((String) first.get("dom")).endsWith("Ａ座")
                || "440181".equals(first.get("domdistrict"))
                || to != null && to.isBefore((LocalDate) first.get("opfrom"))
                || !"156".equals(first.get("regcapcur"))
                || first.get("industryco") == null;
    }

    @Test
    void every_subject_has_a_head_whose_name_the_register_shows() {
        assertThat(subjects).allSatisfy(subject -> {
            Object head = subject.versions().stream()
                    .filter(version -> version.lists().containsKey(SubjectLines.PERSON))
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .lists()
                    .get(SubjectLines.PERSON)
                    .get(0)
                    .get("person_name");
            assertThat(head).isEqualTo(subject.legalRepresentative());
        });
    }

    @Test
    void shares_add_up_to_a_hundred_and_their_amounts_to_the_capital() {
        for (DemoSubject subject : subjects) {
            List<Map<String, Object>> investors =
                    subject.versions().get(0).lists().getOrDefault(SubjectLines.INVESTOR, List.of());
            double share = investors.stream()
                    .mapToDouble(line -> ((Number) line.get("conprop")).doubleValue())
                    .sum();
            assertThat(share).isIn(0.0, 100.0);
        }
    }

    @Test
    void most_persons_stand_behind_one_subject_some_behind_two_and_few_behind_many() {
        Map<String, Set<Long>> behind = new HashMap<>();
        subjects.forEach(subject -> numbers(subject)
                .forEach(number ->
                        behind.computeIfAbsent(number, none -> new HashSet<>()).add(subject.id())));

        assertThat(share(behind, 1, 1)).isBetween(79.0, 86.0);
        assertThat(share(behind, 2, 2)).isBetween(9.0, 15.0);
        assertThat(share(behind, 3, 5)).isBetween(3.0, 7.0);
        assertThat(share(behind, 6, 30)).isBetween(0.2, 1.5);
        assertThat(share(behind, 31, SOME)).isZero();
    }

    private static double share(Map<String, Set<Long>> behind, int least, int most) {
        return 100.0
                * behind.values().stream()
                        .filter(of -> of.size() >= least && of.size() <= most)
                        .count()
                / behind.size();
    }

    @Test
    void no_certificate_number_stands_in_the_rows_in_clear() throws Exception {
        List<DemoSubject> few = subjects.subList(0, 200);
        String text = written(few).text();

        assertThat(text).contains(SEAL.lookupKey("440106198001010019"));
        assertThat(numbers()).hasSizeGreaterThan(1000);
        assertThat(numbers().stream().limit(500)).noneMatch(text::contains);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_rows_are_loaded_in_bulk_and_the_keys_hold_again(TestDatabase database) throws Exception {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            empty(connection);
            long keys = database.isOracle() ? 0 : keys(connection);
            Bulk bulk = database.isOracle() ? new BatchBulk(connection) : new CopyBulk(connection, SubjectRows.TABLES);
            SubjectRows rows = new SubjectRows(bulk, SEAL);
            for (DemoSubject subject : subjects) {
                rows.add(subject);
            }
            bulk.finish();
            rows.skipSequences(connection);

            assertThat(Rows.number(connection, "select count(*) from market_subject"))
                    .isEqualTo(SOME);
            assertThat(Rows.number(
                            connection,
                            "select count(*) from market_subject_version where valid_to = date '9999-12-31'"
                                    + " and recorded_to = timestamp '9999-12-31 00:00:00'"))
                    .isEqualTo(SOME);
            assertThat(database.isOracle() ? 0 : keys(connection)).isEqualTo(keys);
            connection.rollback();
        }
    }

    private static long keys(Connection connection) throws SQLException {
        return Rows.number(
                connection,
                "select (select count(*) from pg_indexes where tablename like '%subject%')"
                        + " + (select count(*) from pg_constraint where conrelid::regclass::text like '%subject%')");
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = SubjectRows.TABLES.size() - 1; i >= 0; i--) {
                statement.executeUpdate("delete from " + SubjectRows.TABLES.get(i));
            }
        }
    }

    private static List<String> numbers() {
        return subjects.stream().flatMap(subject -> numbers(subject).stream()).toList();
    }

    private static List<String> numbers(DemoSubject subject) {
        return subject.versions().stream()
                .flatMap(version -> version.lists().values().stream())
                .flatMap(List::stream)
                .map(line -> (String) line.get(SubjectLines.NUMBER))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Kept written(List<DemoSubject> subjects) throws SQLException {
        Kept kept = new Kept();
        SubjectRows rows = new SubjectRows(kept, SEAL);
        for (DemoSubject subject : subjects) {
            rows.add(subject);
        }
        return kept;
    }

    private static DemoSubjects city(long seed) throws IOException {
        Words words = Words.read();
        return new DemoSubjects(seed, TODAY, new WorkingCalendar(Set.of(), Set.of()), words, Branch.read(words));
    }
}
