package org.hongdun.portal.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.LicensedScope;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.DocumentAsked;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaOnlineFilingsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String OWNER = "91440101MA5ABCDE52";
    private static final FiledPaper PAPER =
            new FiledPaper("APPLICATION", "申请书.pdf", "application/pdf", 12, "ab".repeat(32));

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    @interface OnBothDatabases {}

    private TestDatabase used;

    @AfterEach
    void clean() {
        Stream.of("online_event", "online_submission", "online_paper", "online_filing")
                .forEach(table -> used.execute("delete from " + table));
    }

    private static OnlineFiling draft(UUID key) {
        return OnlineFiling.open(
                new OpenMatter(UUID.randomUUID(), OnlineMatter.ESTABLISH, SubjectKind.HOUSEHOLD, List.of()),
                OWNER,
                SubjectKind.HOUSEHOLD,
                key,
                "晨光便利店",
                "sealed",
                NOW);
    }

    @OnBothDatabases
    void a_matter_comes_back_as_it_was_left_and_only_to_its_owner(TestDatabase database) {
        UUID key = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        in(database, filings -> {
            OnlineFiling filing = draft(key);
            filings.add(filing);
            filing.attach(PAPER, 20, NOW);
            filing.submit(1, UUID.randomUUID(), document, NOW);
            return null;
        });
        in(database, filings -> {
            filings.findByDocument(document.toString()).orElseThrow().delivered(document.toString(), "DJ1", NOW);
            filings.findByKey(key)
                    .orElseThrow()
                    .progressed(
                            new MatterProgress(
                                    key,
                                    3,
                                    "DJ1",
                                    MatterProgress.State.ACCEPTED,
                                    NOW,
                                    LocalDate.of(2026, 3, 2),
                                    LocalDate.of(2026, 3, 5),
                                    false,
                                    null,
                                    "天河分局",
                                    null,
                                    null,
                                    null,
                                    List.of()),
                            NOW);
            return null;
        });

        in(database, filings -> {
            OnlineFiling filing = filings.find(OWNER, key).orElseThrow();
            assertThat(filing.state()).isEqualTo(OnlineState.ACCEPTED);
            assertThat(filing.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(filing.papers().get(0).file()).isEqualTo(PAPER);
            assertThat(filing.history()).hasSize(5);
            assertThat(filings.find("91440300708461136T", key)).isEmpty();
            assertThat(filings.of(OWNER)).containsExactly(filing);
            return null;
        });
    }

    @OnBothDatabases
    void what_is_taken_back_is_found_by_its_document_and_what_is_given_up_is_listed_no_more(TestDatabase database) {
        UUID key = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        in(database, filings -> {
            OnlineFiling filing = draft(key);
            filings.add(filing);
            filing.submit(1, UUID.randomUUID(), UUID.randomUUID(), NOW);
            filing.progressed(
                    new MatterProgress(
                            key,
                            1,
                            "DJ1",
                            MatterProgress.State.SUBMITTED,
                            NOW,
                            null,
                            null,
                            false,
                            null,
                            "天河分局",
                            null,
                            null,
                            null,
                            List.of()),
                    NOW);
            filing.withdraw(document, "不办了", NOW);
            OnlineFiling other = draft(UUID.randomUUID());
            filings.add(other);
            other.discard("sealed", NOW);
            return null;
        });

        in(database, filings -> {
            OnlineFiling filing = filings.findByWithdrawal(document.toString()).orElseThrow();
            assertThat(filing.key()).isEqualTo(key);
            assertThat(filing.isWithdrawing()).isTrue();
            assertThat(filings.of(OWNER)).containsExactly(filing);
            return null;
        });
    }

    @OnBothDatabases
    void of_many_clicks_at_once_with_one_key_the_database_keeps_one(TestDatabase database) throws Exception {
        used = database;
        UUID click = UUID.randomUUID();
        Callable<Boolean> open = () -> {
            try {
                return in(database, filings -> {
                    filings.add(OnlineFiling.open(
                            new OpenMatter(click, OnlineMatter.NAME, null, List.of()),
                            OWNER,
                            null,
                            UUID.randomUUID(),
                            null,
                            "sealed",
                            NOW));
                    return true;
                });
            } catch (PersistenceException taken) {
                return false;
            }
        };
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            long opened = people
                    .invokeAll(IntStream.range(0, 5).mapToObj(i -> open).toList())
                    .stream()
                    .map(JpaOnlineFilingsTest::result)
                    .filter(Boolean::booleanValue)
                    .count();
            assertThat(opened).isEqualTo(1);
        } finally {
            people.shutdown();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @OnBothDatabases
    void one_click_submits_one_matter_alone(TestDatabase database) {
        used = database;
        UUID click = UUID.randomUUID();
        in(database, filings -> {
            OnlineFiling filing = draft(UUID.randomUUID());
            filings.add(filing);
            filing.submit(1, click, UUID.randomUUID(), NOW);
            return null;
        });

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> in(database, filings -> {
                    OnlineFiling other = draft(UUID.randomUUID());
                    filings.add(other);
                    other.submit(1, click, UUID.randomUUID(), NOW);
                    filings.flush();
                    return null;
                }));
    }

    @OnBothDatabases
    void the_documents_asked_for_are_those_of_the_matter_the_kind_the_law_and_the_items(TestDatabase database) {
        List<String> household = in(
                database,
                filings -> codes(filings.documents(
                        RegistrationMatter.ESTABLISH, SubjectKind.HOUSEHOLD, RegistrationRegime.NEW, List.of())));
        List<String> renamed = in(
                database,
                filings -> codes(filings.documents(
                        RegistrationMatter.CHANGE,
                        SubjectKind.LIMITED_COMPANY,
                        RegistrationRegime.NEW,
                        List.of(ChangeItem.NAME))));

        assertThat(household)
                .contains("APPLICATION", "REPRESENTATIVE_ID", "DOMICILE_PROOF")
                .doesNotHaveDuplicates();
        assertThat(renamed).contains("APPLICATION").doesNotHaveDuplicates();
    }

    private static List<String> codes(List<DocumentAsked> asked) {
        return asked.stream().map(DocumentAsked::code).toList();
    }

    @OnBothDatabases
    void the_lists_of_this_side_say_the_same_as_those_of_the_intranet(TestDatabase database) throws Exception {
        Map<String, String> scopes = in(
                database,
                filings -> filings.licensedScopes().stream()
                        .collect(Collectors.toMap(LicensedScope::word, LicensedScope::licence)));
        List<String> csv =
                Files.readAllLines(Path.of("../../sql/reference/licensed_scope.csv"), StandardCharsets.UTF_8);

        assertThat(scopes.entrySet().stream().map(e -> e.getKey() + "," + e.getValue()))
                .containsExactlyInAnyOrderElementsOf(csv.subList(1, csv.size()));
        assertThat(in(database, JpaOnlineFilings::districts)).hasSize(11);
        assertThat(in(database, JpaOnlineFilings::sections)).hasSize(20);
        assertThat(in(database, JpaOnlineFilings::enterpriseTypes)).isNotEmpty();
    }

    @OnBothDatabases
    void the_limits_and_documents_of_this_side_are_the_rows_of_the_intranet(TestDatabase database) throws Exception {
        used = database;
        List<String[]> law = rows("legal_parameter.csv");
        List<String> limits = strings(
                database,
                "select code || ',' || setting || ',' || to_char(valid_from, 'YYYY-MM-DD') from portal_parameter"
                        + " where code like 'REG.%' or code like 'REGIME.%'");
        List<String> documents = strings(
                database,
                "select matter || ',' || subject_kind || ',' || regime || ',' || change_item || ',' || doc_code || ','"
                        + " || doc_name from online_document");

        assertThat(limits).isNotEmpty().allSatisfy(limit -> {
            String[] mine = limit.split(",");
            assertThat(law).anySatisfy(theirs -> {
                assertThat(theirs[0]).isEqualTo(mine[0]);
                assertThat(theirs[1]).isEqualTo(mine[2]);
                assertThat(mine[1]).isIn(theirs[3], theirs[3] + theirs[4]);
            });
        });
        assertThat(documents)
                .containsExactlyInAnyOrderElementsOf(rows("filing_document.csv").stream()
                        .filter(row -> Stream.of(OnlineMatter.values())
                                .anyMatch(matter -> matter.name().equals(row[0])))
                        .map(row -> String.join(",", row[0], row[1], row[2], row[3], row[4], row[5]))
                        .toList());
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("../../sql/reference", file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(TestDatabase database, String sql) {
        return database.ask("hongdun-portal", (EntityManager entities) ->
                (List<String>) entities.createNativeQuery(sql, String.class).getResultList());
    }

    private <T> T in(TestDatabase database, Function<JpaOnlineFilings, T> work) {
        used = database;
        return database.ask("hongdun-portal", (EntityManager entities) -> {
            JpaOnlineFilings filings = new JpaOnlineFilings();
            filings.em = entities;
            return work.apply(filings);
        });
    }
}
