package org.hongdun.platform.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditCount;
import org.hongdun.platform.audit.AuditRow;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.ChainReport;
import org.hongdun.platform.audit.ChainReport.Break;
import org.hongdun.platform.audit.ChainReport.Fault;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.audit.domain.Act;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditLogTest {

    private static final String UNIT = "hongdun-platform";
    private static final Instant LATE = Instant.parse("2026-03-02T15:59:59.123456789Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-02T16:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_was_written_is_read_back_whole(TestDatabase database) {
        begin(database, "440106");
        write(database, 3);

        assertThat(verify(database)).isEqualTo(new ChainReport(3, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_event set detail = 'nothing happened' where seq_no = 3 | 3 | CHANGED",
                "update audit_event set detail = null where seq_no = 4 | 4 | CHANGED",
                "update audit_event set occurred_at = timestamp '2025-01-01 00:00:00' where seq_no = 1 | 1 | CHANGED",
                "update audit_event set login_name = 'somebody' where seq_no = 5 | 5 | CHANGED",
                "update audit_event set outcome = 'REFUSED' where seq_no = 2 | 2 | CHANGED",
                "delete from audit_event where seq_no = 2 | 2 | MISSING",
                "delete from audit_event where seq_no = 5 | 5 | CUT_OFF",
                "update audit_event set seq_no = 6 where seq_no = 5 | 5 | CUT_OFF",
                "update audit_chain set last_no = 4, last_hash = (select row_hash from audit_event where seq_no = 4)"
                        + " | 5 | CUT_OFF",
                "update audit_event set chain_code = '440104' where seq_no = 5 | 5 | CUT_OFF",
                "delete from audit_chain | 1 | CUT_OFF"
            })
    void a_hand_on_the_table_is_found_and_the_first_broken_row_named(String sql, long row, Fault fault) {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            begin(database, "440106");
            write(database, 5);
            database.execute(sql);

            assertThat(verify(database).breaks()).as(database + ": " + sql).contains(new Break("440106", row, fault));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void twenty_clerks_at_once_leave_one_chain_without_a_gap(TestDatabase database) throws Exception {
        begin(database, "440106");
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        try {
            Callable<Void> clerk = () -> {
                IntStream.range(0, 5).forEach(i -> write(database, 1));
                return null;
            };
            for (Future<Void> done :
                    clerks.invokeAll(IntStream.range(0, 20).mapToObj(i -> clerk).toList())) {
                done.get();
            }
        } finally {
            clerks.shutdown();
        }

        assertThat(verify(database)).isEqualTo(new ChainReport(100, List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_act_that_is_rolled_back_leaves_neither_row_nor_gap(TestDatabase database) {
        begin(database, "440106");
        write(database, 1);
        try {
            database.in(UNIT, entities -> {
                new AuditLog(entities).append(List.of(act(CallerKind.ORDINARY, "ROLLED_BACK", LATE)));
                throw new IllegalStateException("the act fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the act fails");
        }
        write(database, 1);

        assertThat(verify(database)).isEqualTo(new ChainReport(2, List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void lists_show_only_the_kinds_of_caller_asked_for_and_count_days_in_china(TestDatabase database) {
        begin(database, "440106");
        database.in(
                UNIT,
                entities -> new AuditLog(entities)
                        .append(List.of(
                                act(CallerKind.ORDINARY, "APPROVED", LATE),
                                act(CallerKind.SYSTEM_ADMINISTRATOR, "ACCOUNT_CREATED", LATE),
                                act(CallerKind.ORDINARY, "APPROVED", NEXT_DAY))));

        ListQuery onThatDay = new ListQuery(
                0, 10, null, false, Map.of("from", "2026-03-02", "to", "2026-03-02", "event", "APPROVED"));
        Slice<AuditRow> users =
                database.ask(UNIT, entities -> new AuditRows(entities).of(List.of(CallerKind.ORDINARY), onThatDay));
        List<AuditCount> counts = database.ask(
                UNIT, entities -> new AuditRows(entities).counts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)));

        assertThat(users.total()).isEqualTo(1);
        assertThat(users.rows()).extracting(AuditRow::sequence).containsExactly(1L);
        assertThat(counts)
                .containsExactlyInAnyOrder(
                        new AuditCount(CallerKind.ORDINARY, "APPROVED", Outcome.DONE, 2),
                        new AuditCount(CallerKind.SYSTEM_ADMINISTRATOR, "ACCOUNT_CREATED", Outcome.DONE, 1));
    }

    private static void begin(TestDatabase database, String chain) {
        database.execute("delete from audit_event");
        database.execute("delete from audit_chain");
        database.in(UNIT, entities -> new AuditLog(entities).open(chain));
    }

    private static void write(TestDatabase database, int rows) {
        database.in(
                UNIT,
                entities -> new AuditLog(entities)
                        .append(IntStream.range(0, rows)
                                .mapToObj(i -> act(CallerKind.ORDINARY, "INSPECTION_APPROVED", LATE))
                                .toList()));
    }

    private static Act act(CallerKind kind, String event, Instant at) {
        Caller caller = new Caller("reviewer.tianhe", "440106", new OrgPath("/440100/440106/"), kind);
        return new Act(at, caller, event, Outcome.DONE, "NJ2026-000001", "意见：材料齐全 \uD842\uDFB7");
    }

    private static ChainReport verify(TestDatabase database) {
        return database.ask(UNIT, entities -> new AuditLog(entities).verify());
    }
}
