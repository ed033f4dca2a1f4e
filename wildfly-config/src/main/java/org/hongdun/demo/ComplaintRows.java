package org.hongdun.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Makes up complaints about the demo enterprises, as the 12315 hotline would have sent them, and writes them. */
final class ComplaintRows {

    private static final int ACCEPT_DAYS = 7;
    private static final String CENTRE = "440100-12315";

    private final Connection intranet;
    private final Words words;
    private final Dice dice;
    private final Names names;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<String, Integer> numbers = new HashMap<>();

    ComplaintRows(Connection intranet, long seed, Words words, WorkingCalendar calendar, Instant now) {
        this.intranet = intranet;
        this.words = words;
        this.dice = new Dice(seed);
        this.names = new Names(words, dice);
        this.calendar = calendar;
        this.now = now;
    }

    /** @param respondents active subjects with a station; some are complained about again and again */
    void write(int number, List<DemoSubject> respondents) throws SQLException {
        List<String> goods = List.copyOf(words.byKey("complaint").keySet());
        List<Map<String, Object>> heads = new ArrayList<>();
        List<Map<String, Object>> revisions = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int id = 1; id <= number; id++) {
            DemoSubject respondent = dice.percent(40) ? respondents.get(dice.between(0, 3)) : dice.of(respondents);
            Instant received = received(id, number);
            boolean dispatched = id <= number - 4;
            String unit = dispatched ? respondent.station() : CENTRE;
            heads.add(head(id, respondent, unit, received, dispatched));
            revisions.add(revision(id, respondent, dice.of(goods), received));
            step(steps, id, "REGISTERED", CENTRE, received);
            if (dispatched) {
                step(steps, id, "DISPATCHED", unit, received.plusSeconds(1));
            }
        }
        Rows.insert(intranet, "complaint", heads);
        Rows.insert(intranet, "complaint_revision", revisions);
        Rows.insert(intranet, "complaint_step", steps);
        Rows.skip(intranet, "complaint_seq", heads.size());
        Rows.skip(intranet, "complaint_revision_seq", revisions.size());
        Rows.skip(intranet, "complaint_step_seq", steps.size());
        Rows.insert(
                intranet,
                "number_series",
                numbers.entrySet().stream()
                        .map(last -> Row.with("series_key", last.getKey())
                                .and("last_no", last.getValue())
                                .columns())
                        .toList());
    }

    /** The last ones came in this morning or on the last days, the first some weeks ago. */
    private Instant received(int id, int number) {
        LocalDate day = today().minusDays((long) ((number - id) * 0.5));
        Instant at = day.atTime(9, 0)
                .atZone(Clocks.OFFICIAL_ZONE)
                .toInstant()
                .plus(dice.between(0, 500), ChronoUnit.MINUTES);
        return at.isBefore(now) ? at : now.minus(dice.between(5, 90), ChronoUnit.MINUTES);
    }

    private LocalDate today() {
        return now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }

    private Map<String, Object> head(
            long id, DemoSubject respondent, String unit, Instant received, boolean dispatched) {
        LocalDate day = received.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        String branch = dispatched ? unit.substring(0, 6) : CENTRE;
        String path = dispatched ? "/440100/" + branch + "/" + unit + "/" : "/440100/" + CENTRE + "/";
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("complaint_no", complaintNo(branch, day.getYear()))
                .and("source_system", "legacy-12315")
                .and("source_no", "12315-%tY%<tm%<td-%06d".formatted(day, id))
                .and("revision_no", 1)
                .and("state", dispatched ? "DISPATCHED" : "REGISTERED")
                .and("unit_code", unit)
                .and("unit_path", path)
                .and("subject_id", respondent.id())
                .and("received_at", received)
                .and("dispatched_at", dispatched ? received.plusSeconds(1) : null)
                .and("term_code", dispatched ? "CPL.ACCEPT" : null)
                .and("due_on", dispatched ? calendar.plusWorkingDays(day, ACCEPT_DAYS) : null)
                .columns();
    }

    private String complaintNo(String unit, int year) {
        String series = "TS" + unit + year;
        return series + "%05d".formatted(numbers.merge(series, 1, Integer::sum));
    }

    private Map<String, Object> revision(long id, DemoSubject respondent, String goods, Instant received) {
        String[] told = words.pick(dice, "complaint", goods).split("\\|");
        return Row.with("id", id)
                .and("complaint_id", id)
                .and("revision_no", 1)
                .and("message_id", "demo-12315-" + id)
                .and("received_at", received)
                .and("kind", dice.percent(72) ? "COMPLAINT" : "REPORT")
                .and("channel", words.pick(dice, "channel"))
                .and("urgent", dice.percent(8))
                .and("registered_at", received.minusSeconds(60))
                .and("confidential", dice.percent(15))
                .and("complainant_name", names.person())
                .and("complainant_phone", names.mobile())
                .and("complainant_address", null)
                .and("complainant_id_no", null)
                .and("respondent_name", respondent.name())
                .and("respondent_code", respondent.creditCode())
                .and("respondent_address", respondent.domicile())
                .and("respondent_phone", null)
                .and("platform_name", null)
                .and("goods_category", goods)
                .and("goods_name", goods)
                .and("goods_brand", null)
                .and("goods_batch_no", null)
                .and(
                        "purchased_on",
                        received.atZone(Clocks.OFFICIAL_ZONE).toLocalDate().minusDays(dice.between(1, 60)))
                .and("amount", BigDecimal.valueOf(dice.logNormal(600, 1.2)).setScale(2, RoundingMode.HALF_UP))
                .and("facts", told[0])
                .and("claim", told[1])
                .columns();
    }

    private static void step(List<Map<String, Object>> steps, long complaintId, String act, String unit, Instant at) {
        steps.add(Row.with("id", steps.size() + 1L)
                .and("complaint_id", complaintId)
                .and("acted_at", at)
                .and("act", act)
                .and("unit_code", unit)
                .and("officer_name", null)
                .and("note", null)
                .columns());
    }
}
