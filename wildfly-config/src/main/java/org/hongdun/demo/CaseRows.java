package org.hongdun.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.calendar.WorkingCalendar;

/** Makes up case sources of the two branches whose case handlers sign in, in every state, with the locks of the cases. */
final class CaseRows {

    private static final int CHECK_DAYS = 15;
    private static final double DAYS_BETWEEN = 1.1;
    private static final String REASON = "经核查，涉嫌违法的事实有证据证明，属于本局管辖。";
    private static final String NO_REASON = "经核查，违法行为轻微并已及时改正。";
    private static final String RESULT = "已作出行政处罚决定，罚款已缴清，违法行为已改正。";

    /** The case handler and the head of a branch. */
    private record Bench(Officer handler, Officer head) {}

    private static final Map<String, Bench> BENCHES = Map.of(
            "440106",
            new Bench(new Officer("case.tianhe", "谭志坚", "440106"), new Officer("head.tianhe", "李国栋", "440106")),
            "440104",
            new Bench(new Officer("case.yuexiu", "殷丽华", "440104"), new Officer("head.yuexiu", "蔡明辉", "440104")));

    private final Connection intranet;
    private final Words words;
    private final Dice dice;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Object>> sources = new ArrayList<>();
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final List<Map<String, Object>> locks = new ArrayList<>();

    CaseRows(Connection intranet, long seed, Words words, WorkingCalendar calendar, Instant now) {
        this.intranet = intranet;
        this.words = words;
        this.dice = new Dice(seed);
        this.calendar = calendar;
        this.now = now;
    }

    static boolean isServed(DemoSubject subject) {
        return BENCHES.containsKey(subject.authority());
    }

    /** @param parties of the two branches; each is suspected once at most */
    void write(int number, List<DemoSubject> parties) throws SQLException {
        List<String> clues = List.copyOf(words.byKey("clue").keySet());
        for (int id = 1; id <= number; id++) {
            DemoSubject party = parties.get(id * (parties.size() - 1) / number);
            write(id, party, dice.of(clues), registered(id, number));
        }
        Rows.insert(intranet, "case_source", sources);
        Rows.insert(intranet, "case_source_step", steps);
        Rows.insert(intranet, "register_lock", locks);
        Rows.skip(intranet, "case_source_seq", sources.size());
        Rows.skip(intranet, "case_source_step_seq", steps.size());
        Rows.skip(intranet, "register_lock_seq", locks.size());
        Rows.insert(
                intranet,
                "number_series",
                numbers.entrySet().stream()
                        .map(last -> Row.with("series_key", last.getKey())
                                .and("last_no", last.getValue())
                                .columns())
                        .toList());
    }

    /** The first ones are past their last day, the last one came in this morning. */
    private Instant registered(int id, int number) {
        LocalDate day = day(now).minusDays((long) ((number - id) * DAYS_BETWEEN));
        Instant at = day.atTime(9, 0)
                .atZone(Clocks.OFFICIAL_ZONE)
                .toInstant()
                .plus(dice.between(0, 300), ChronoUnit.MINUTES);
        return at.isBefore(now) ? at : now.minus(dice.between(5, 60), ChronoUnit.MINUTES);
    }

    private static String state(int id) {
        return switch (id % 8) {
            case 3, 5 -> "PROPOSED";
            case 4 -> "CLOSED";
            case 6 -> "FILED";
            case 7 -> "NOT_FILED";
            default -> "REGISTERED";
        };
    }

    private void write(int id, DemoSubject party, String clue, Instant registered) {
        Bench bench = BENCHES.get(party.authority());
        String state = state(id);
        boolean checked = !state.equals("REGISTERED");
        boolean file = !state.equals("NOT_FILED") && id % 8 != 5;
        boolean filed = state.equals("FILED") || state.equals("CLOSED");
        String caseNo =
                filed ? number("AJ" + party.authority() + day(registered).getYear(), "", 5) : null;
        sources.add(Row.with("id", (long) id)
                .and("lock_version", 0)
                .and("source_no", number("AY" + day(registered).getYear(), "-", 6))
                .and("source_ref", "demo/" + id)
                .and("source_code", clue.substring(0, 2))
                .and("cause_code", clue.substring(3))
                .and("subject_id", party.id())
                .and("party_name", party.name())
                .and("facts", words.pick(dice, "clue", clue))
                .and("unit_code", party.authority())
                .and("unit_path", "/440100/" + party.authority() + "/")
                .and("registered_at", registered)
                .and("term_code", "CASE.CHECK")
                .and("due_on", calendar.plusWorkingDays(day(registered), CHECK_DAYS))
                .and("state", state)
                .and("proposal", checked ? file ? "FILE" : "NOT_FILE" : null)
                .and("proposal_reason", checked ? file ? REASON : NO_REASON : null)
                .and("proposer_login", checked ? bench.handler().login() : null)
                .and("proposer_name", checked ? bench.handler().name() : null)
                .and("case_no", caseNo)
                .columns());
        step(id, registered, "REGISTERED", bench.handler(), null);
        if (checked) {
            step(
                    id,
                    registered.plusSeconds(600),
                    file ? "FILING_PROPOSED" : "NOT_FILING_PROPOSED",
                    bench.handler(),
                    file ? REASON : NO_REASON);
        }
        if (state.equals("NOT_FILED")) {
            step(id, registered.plusSeconds(1200), "NOT_FILED", bench.head(), null);
        }
        if (filed) {
            step(id, registered.plusSeconds(1200), "FILED", bench.head(), caseNo);
            locks.add(lock(party.id(), caseNo, registered.plusSeconds(1200), bench.head(), state.equals("CLOSED")));
        }
        if (state.equals("CLOSED")) {
            step(id, registered.plusSeconds(1800), "CLOSED", bench.head(), RESULT);
        }
    }

    private String number(String series, String separator, int digits) {
        return series + separator + ("%0" + digits + "d").formatted(numbers.merge(series, 1, Integer::sum));
    }

    private void step(int sourceId, Instant at, String act, Officer officer, String note) {
        steps.add(Row.with("id", steps.size() + 1L)
                .and("case_source_id", (long) sourceId)
                .and("acted_at", at)
                .and("act", act)
                .and("officer_login", officer.login())
                .and("officer_name", officer.name())
                .and("note", note)
                .columns());
    }

    private Map<String, Object> lock(long subject, String caseNo, Instant at, Officer head, boolean closed) {
        return Row.with("id", locks.size() + 1L)
                .and("lock_version", 0)
                .and("subject_id", subject)
                .and("kind", "CASE_LOCK")
                .and("stops", "CANCEL")
                .and("source_no", caseNo)
                .and("reason", "立案调查")
                .and("set_at", at)
                .and("set_by", head.login())
                .and("release_permission", "lock-release")
                .and("released_at", closed ? at.plusSeconds(600) : null)
                .and("released_by", closed ? head.login() : null)
                .and("release_reason", closed ? "案件办结" : null)
                .and("open_key", closed ? null : subject + "/CASE_LOCK/" + caseNo)
                .columns();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }
}
