package org.hongdun.regulation.casefile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongdun.regulation.casefile.domain.Sources.HANDLER;
import static org.hongdun.regulation.casefile.domain.Sources.HEAD;
import static org.hongdun.regulation.casefile.domain.Sources.MARCH_2;
import static org.hongdun.regulation.casefile.domain.Sources.REASON;
import static org.hongdun.regulation.casefile.domain.Sources.TIANHE;
import static org.hongdun.regulation.casefile.domain.Sources.YUEXIU;
import static org.hongdun.regulation.casefile.domain.Sources.closed;
import static org.hongdun.regulation.casefile.domain.Sources.filed;
import static org.hongdun.regulation.casefile.domain.Sources.notFiled;
import static org.hongdun.regulation.casefile.domain.Sources.proposed;
import static org.hongdun.regulation.casefile.domain.Sources.registered;

import jakarta.persistence.PersistenceException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.domain.CaseAct;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.CaseSourceStep;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSourceRepositoryTest {

    private static final String UNIT = "hongdun-regulation";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate SOON = LocalDate.of(2026, 3, 13);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void a_case_source_is_kept_with_every_step_it_went(TestDatabase database) {
        long id = add(database, registered("kept"));
        act(database, id, source -> source.propose(Proposal.FILE, REASON, HANDLER));
        act(database, id, source -> source.approve(HEAD, () -> "AJ-kept"));
        database.in(UNIT, em -> {
            CaseSource kept = new CaseSourceRepository(em).byId(id).orElseThrow();
            assertThat(kept.state()).isEqualTo(CaseSourceState.FILED);
            assertThat(kept.caseNo()).isEqualTo("AJ-kept");
            assertThat(kept.proposalReason()).isEqualTo(REASON);
            assertThat(kept.registeredAt()).isEqualTo(MARCH_2);
            assertThat(kept.facts()).contains("绝对化用语");
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.steps())
                    .extracting(CaseSourceStep::act)
                    .containsExactly(CaseAct.REGISTERED, CaseAct.FILING_PROPOSED, CaseAct.FILED);
            assertThat(kept.steps())
                    .extracting(CaseSourceStep::officerLogin)
                    .containsExactly("case.tianhe", "case.tianhe", "head.tianhe");
        });
    }

    @OnBothDatabases
    void every_state_can_be_kept(TestDatabase database) {
        List.of(
                        registered("state-1"),
                        proposed("state-2", Proposal.FILE),
                        filed("state-3"),
                        notFiled("state-4"),
                        closed("state-5"))
                .forEach(source -> assertThat(add(database, source)).isPositive());
    }

    @OnBothDatabases
    void what_a_source_came_from_is_taken_once(TestDatabase database) {
        long id = add(database, registered("NJ2025/11"));
        assertThat(database.<Long>ask(
                        UNIT,
                        em -> new CaseSourceRepository(em)
                                .idByReference("NJ2025/11")
                                .orElseThrow()))
                .isEqualTo(id);
        assertThatThrownBy(() -> add(database, registered("AY-another", "NJ2025/11", TIANHE, TODAY)))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("NJ2025/11");
    }

    @OnBothDatabases
    void the_list_shows_what_hurts_first_and_only_what_is_within_reach(TestDatabase database) {
        add(database, closed("list-closed"));
        add(database, registered("list-later", TIANHE, LocalDate.of(2026, 3, 20)));
        add(database, registered("list-overdue", TIANHE, LocalDate.of(2026, 3, 9)));
        add(database, filed("list-filed"));
        add(database, registered("list-soon", YUEXIU, LocalDate.of(2026, 3, 12)));

        assertThat(listed(database, "/%", Map.of()))
                .containsExactly("list-overdue", "list-soon", "list-later", "list-filed", "list-closed");
        assertThat(listed(database, "/440100/440104/%", Map.of())).containsExactly("list-soon");
        assertThat(listed(database, "-", Map.of())).isEmpty();
        assertThat(listed(database, "/%", Map.of("due", "overdue"))).containsExactly("list-overdue");
        assertThat(listed(database, "/%", Map.of("due", "soon"))).containsExactly("list-soon");
        assertThat(listed(database, "/%", Map.of("state", "FILED"))).containsExactly("list-filed");
        assertThat(listed(database, "/%", Map.of("state", "nonsense"))).isEmpty();
        assertThat(listed(database, "/%", Map.of("unit", "440106"))).hasSize(4);
        assertThat(listed(database, "/%", Map.of("kind", "REPORT"))).hasSize(5);
        assertThat(listed(database, "/%", Map.of("kind", "MEDIA"))).isEmpty();
        assertThat(listed(database, "/%", Map.of("cause", "ADVERTISING"))).hasSize(5);
        assertThat(listed(database, "/%", Map.of("cause", "nonsense"))).isEmpty();
    }

    @OnBothDatabases
    void overdue_is_what_lies_undecided_past_its_last_day_within_reach(TestDatabase database) {
        long before = overdue(database, "/440100/440106/%");
        add(database, registered("over-yesterday", TIANHE, TODAY.minusDays(1)));
        add(database, registered("over-today", TIANHE, TODAY));
        CaseSource decided = registered("over-decided", TIANHE, TODAY.minusDays(1));
        decided.propose(Proposal.NOT_FILE, REASON, HANDLER);
        decided.approve(HEAD, () -> null);
        add(database, decided);

        assertThat(overdue(database, "/440100/440106/%")).isEqualTo(before + 1);
        assertThat(overdue(database, "/440100/440199/%")).isZero();
    }

    @OnBothDatabases
    void a_last_day_that_the_calendar_moves_is_moved(TestDatabase database) {
        long id = add(database, registered("moved"));
        database.in(UNIT, em -> new CaseSourceRepository(em).moved(List.of("AY-moved"), LocalDate.of(2026, 3, 24)));
        database.in(
                UNIT,
                em -> assertThat(new CaseSourceRepository(em).byId(id).orElseThrow())
                        .returns(LocalDate.of(2026, 3, 24), CaseSource::dueOn)
                        .returns(1, CaseSource::version));
    }

    @OnBothDatabases
    void a_clock_runs_for_what_is_undecided(TestDatabase database) {
        long first = add(database, registered("clock-1"));
        add(database, filed("clock-2"));
        long last = add(database, proposed("clock-3", Proposal.FILE));
        assertThat(database.<List<Long>>ask(
                        UNIT,
                        em -> new CaseSourceRepository(em)
                                .undecided(first - 1, 100).stream()
                                        .map(CaseSource::id)
                                        .toList()))
                .containsExactly(first, last);
    }

    @OnBothDatabases
    void a_subject_shows_what_is_within_the_readers_reach(TestDatabase database) {
        add(database, registered("tab-1", TIANHE, TODAY));
        add(database, registered("tab-2", YUEXIU, TODAY));
        assertThat(database.<List<String>>ask(
                        UNIT,
                        em -> new CaseSourceRepository(em)
                                .of(7, "/440100/440104/%", 100).stream()
                                        .map(CaseSource::reference)
                                        .filter(reference -> reference.startsWith("tab-"))
                                        .toList()))
                .containsExactly("tab-2");
    }

    @OnBothDatabases
    void wildcards_in_a_search_are_letters_like_any_other(TestDatabase database) {
        add(database, registered("wild_1"));
        add(database, registered("wildx1"));
        assertThat(found(database, "AY-wild_")).containsExactly("wild_1");
        assertThat(found(database, "AY-wild%")).isEmpty();
        assertThat(found(database, "示例商贸")).contains("wild_1", "wildx1");
    }

    @OnBothDatabases
    void a_page_knows_how_many_rows_there_are(TestDatabase database) {
        for (int i = 0; i < 5; i++) {
            add(database, registered("page-" + i));
        }
        Slice<CaseSource> page = database.ask(
                UNIT,
                em -> new CaseSourceRepository(em)
                        .list(new ListQuery(2, 2, "sourceNo", true, Map.of("text", "AY-page-")), "/%", TODAY, SOON));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows()).extracting(CaseSource::reference).containsExactly("page-2", "page-3");
    }

    private static List<String> listed(TestDatabase database, String reach, Map<String, String> filters) {
        return list(database, reach, filters).stream()
                .filter(reference -> reference.startsWith("list-"))
                .toList();
    }

    private static List<String> found(TestDatabase database, String text) {
        return list(database, "/%", Map.of("text", text));
    }

    private static List<String> list(TestDatabase database, String reach, Map<String, String> filters) {
        return database.ask(
                UNIT,
                em -> new CaseSourceRepository(em)
                        .list(new ListQuery(0, 1000, null, true, filters), reach, TODAY, SOON).rows().stream()
                                .map(CaseSource::reference)
                                .toList());
    }

    private static long overdue(TestDatabase database, String reach) {
        return database.ask(UNIT, em -> new CaseSourceRepository(em).overdue(reach, TODAY));
    }

    private static long add(TestDatabase database, CaseSource source) {
        return database.ask(UNIT, em -> {
            CaseSourceRepository sources = new CaseSourceRepository(em);
            sources.add(source);
            sources.flush();
            return source.id();
        });
    }

    private static void act(TestDatabase database, long id, Consumer<CaseSource> act) {
        database.in(UNIT, em -> act.accept(new CaseSourceRepository(em).byId(id).orElseThrow()));
    }
}
