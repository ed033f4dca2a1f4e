package org.hongdun.regulation.complaint.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongdun.regulation.complaint.domain.Tellings.BUREAU;
import static org.hongdun.regulation.complaint.domain.Tellings.MARCH_2;
import static org.hongdun.regulation.complaint.domain.Tellings.TIANHE;
import static org.hongdun.regulation.complaint.domain.Tellings.arrival;
import static org.hongdun.regulation.complaint.domain.Tellings.kettle;

import jakarta.persistence.PersistenceException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.Tellings;
import org.hongdun.regulation.complaint.domain.Term;
import org.hongdun.regulation.complaint.persistence.ComplaintRepository.Line;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintRepositoryTest {

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
    void a_complaint_is_kept_with_all_its_revisions(TestDatabase database) {
        long id = add(database, "kept", null);
        database.in(
                UNIT, em -> new ComplaintRepository(em).byId(id).orElseThrow().correct(kettle(2), arrival("again")));
        database.in(UNIT, em -> {
            Complaint kept =
                    new ComplaintRepository(em).bySourceNo("test", "kept").orElseThrow();
            assertThat(kept.revisions()).hasSize(2);
            assertThat(kept.current().messageId()).isEqualTo("again");
            assertThat(kept.current().complainant()).isEqualTo(Tellings.kettle().complainant());
            assertThat(kept.current().goods()).isEqualTo(Tellings.kettle().goods());
            assertThat(kept.current().facts()).isEqualTo(Tellings.kettle().facts());
            assertThat(kept.current().registeredAt()).isEqualTo(MARCH_2);
            assertThat(kept.version()).isEqualTo(1);
        });
    }

    @OnBothDatabases
    void a_number_of_the_hotline_is_taken_once(TestDatabase database) {
        add(database, "once", null);
        assertThatThrownBy(() -> add(database, "once", null)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void the_list_shows_what_hurts_first_and_only_what_is_within_reach(TestDatabase database) {
        add(database, "list-later", LocalDate.of(2026, 3, 20));
        add(database, "list-overdue", LocalDate.of(2026, 3, 9));
        add(database, "list-waiting", null);
        add(database, "list-soon", LocalDate.of(2026, 3, 12));
        assertThat(listed(database, "/%", Map.of("text", "list-")))
                .containsExactly("list-overdue", "list-soon", "list-later", "list-waiting");
        assertThat(listed(database, "/440100/440106/%", Map.of("text", "list-")))
                .containsExactly("list-overdue", "list-soon", "list-later");
        assertThat(listed(database, "/440100/440104/%", Map.of("text", "list-")))
                .isEmpty();
        assertThat(listed(database, "/%", Map.of("text", "list-", "due", "overdue")))
                .containsExactly("list-overdue");
        assertThat(listed(database, "/%", Map.of("text", "list-", "due", "soon")))
                .containsExactly("list-soon");
        assertThat(listed(database, "/%", Map.of("text", "list-", "state", "REGISTERED")))
                .containsExactly("list-waiting");
        assertThat(listed(database, "/%", Map.of("text", "list-", "unit", "440106")))
                .hasSize(3);
        assertThat(listed(database, "/%", Map.of("text", "list-", "kind", "REPORT")))
                .isEmpty();
        assertThat(listed(database, "/%", Map.of("text", "list-", "kind", "nonsense")))
                .isEmpty();
    }

    @OnBothDatabases
    void overdue_is_what_lies_past_its_last_day_within_reach(TestDatabase database) {
        long before = overdue(database, "/440100/440106/%");
        add(database, "over-yesterday", TODAY.minusDays(1));
        add(database, "over-today", TODAY);
        add(database, "over-waiting", null);
        assertThat(overdue(database, "/440100/440106/%")).isEqualTo(before + 1);
        assertThat(overdue(database, "/440100/440104/%")).isZero();
    }

    private static long overdue(TestDatabase database, String reach) {
        return database.ask(UNIT, em -> new ComplaintRepository(em).overdue(reach, TODAY));
    }

    @OnBothDatabases
    void wildcards_in_a_search_are_letters_like_any_other(TestDatabase database) {
        add(database, "wild_1", null);
        add(database, "wildx1", null);
        assertThat(listed(database, "/%", Map.of("text", "wild_"))).containsExactly("wild_1");
        assertThat(listed(database, "/%", Map.of("text", "wild%"))).isEmpty();
    }

    @OnBothDatabases
    void a_page_knows_how_many_rows_there_are(TestDatabase database) {
        for (int i = 0; i < 5; i++) {
            add(database, "page-" + i, null);
        }
        Slice<Line> page = database.ask(
                UNIT,
                em -> new ComplaintRepository(em)
                        .list(new ListQuery(2, 2, "complaintNo", true, Map.of("text", "page-")), "/%", TODAY, SOON));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows()).extracting(line -> line.complaint().sourceNo()).containsExactly("page-2", "page-3");
    }

    private static List<String> listed(TestDatabase database, String reach, Map<String, String> filters) {
        return database.ask(
                UNIT,
                em -> new ComplaintRepository(em)
                        .list(new ListQuery(0, 100, null, true, filters), reach, TODAY, SOON).rows().stream()
                                .map(line -> line.complaint().sourceNo())
                                .toList());
    }

    private static long add(TestDatabase database, String sourceNo, LocalDate dueOn) {
        return database.ask(UNIT, em -> {
            Complaint complaint =
                    Complaint.register("TS-" + sourceNo, "test", sourceNo, kettle(), arrival(sourceNo), BUREAU);
            if (dueOn != null) {
                complaint.dispatch(TIANHE, new Term("CPL.ACCEPT", dueOn), MARCH_2, null, null);
            }
            ComplaintRepository complaints = new ComplaintRepository(em);
            complaints.add(complaint);
            complaints.flush();
            return complaint.id();
        });
    }
}
