package org.hongdun.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;

/** Applications for names at the Tianhe branch, in every state a newcomer should meet. */
final class NameRows {

    private static final String AUTHORITY = "440100";
    private static final String UNIT = "440106";
    private static final int MONTHS_RESERVED = 6;

    /** @param days how long ago it was taken in */
    private record Wanted(
            String trade, String pinyin, String industry, String group, String section, String status, int days) {

        String name() {
            return "广州" + trade + industry + "有限公司";
        }

        boolean isReserved() {
            return status.equals("APPROVED");
        }

        boolean isOpen() {
            return status.equals("REVIEW1") || status.equals("CORRECTION");
        }
    }

    private static final List<Wanted> WANTED = List.of(
            new Wanted("云岭", "yun ling", "食品", "FOOD", "F", "EXPIRED", 420),
            new Wanted("榕树下", "rong shu xia", "文化传播", "CULTURE", "R", "APPROVED", 200),
            new Wanted("珠岸", "zhu an", "物流", "LOGISTICS", "G", "APPROVED", 60),
            new Wanted("木棉红", "mu mian hong", "酒业", "LIQUOR", "C", "APPROVED", 30),
            new Wanted("骑楼", "qi lou", "餐饮管理", "CATERING", "H", "REJECTED", 25),
            new Wanted("越秀山", "yue xiu shan", "园林绿化", "LANDSCAPE", "E", "WITHDRAWN", 20),
            new Wanted("五羊", "wu yang", "信息科技", "IT", "I", "APPROVED", 14),
            new Wanted("麓湖", "lu hu", "企业管理", "MANAGEMENT", "L", "CORRECTION", 3),
            new Wanted("荔湾涌", "li wan chong", "软件", "SOFTWARE", "I", "REVIEW1", 2),
            new Wanted("白鹅潭", "bai e tan", "贸易", "TRADE", "F", "REVIEW1", 1),
            new Wanted("石门", "shi men", "建材", "BUILDING_MATERIAL", "F", "REVIEW1", 0));

    private final Connection intranet;
    private final Instant now;
    private final LocalDate today;

    NameRows(Connection intranet, Instant now) {
        this.intranet = intranet;
        this.now = now;
        this.today = now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }

    /** @param applicants names of persons who apply */
    void write(List<String> applicants) throws SQLException {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> applications = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            long id = entries.size() + 1L;
            entries.add(entry(id, wanted));
            applications.add(application(id, wanted, applicants.get((int) id % applicants.size())));
            int stepNo = 0;
            for (String status : way(wanted.status()).toList()) {
                steps.add(step(steps.size() + 1L, id, ++stepNo, wanted, status));
            }
        }
        Rows.insert(
                intranet,
                "name_change",
                List.of(Row.with("authority", AUTHORITY).and("last_no", 1).columns()));
        Rows.insert(intranet, "name_entry", entries);
        Rows.insert(intranet, "name_application", applications);
        Rows.insert(intranet, "name_application_step", steps);
        Rows.skip(intranet, "name_entry_seq", entries.size());
        Rows.skip(intranet, "name_application_seq", applications.size());
        Rows.skip(intranet, "name_application_step_seq", steps.size());
        Rows.insert(
                intranet,
                "number_series",
                List.of(Row.with("series_key", "MC" + today.getYear())
                        .and("last_no", applications.size())
                        .columns()));
    }

    private Map<String, Object> entry(long id, Wanted wanted) {
        String standing = wanted.isReserved() ? "RESERVED" : wanted.isOpen() ? "PENDING" : "FREED";
        LocalDate day = wanted.isReserved() ? lastDay(wanted) : acceptedOn(wanted);
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("authority", AUTHORITY)
                .and("name_full", wanted.name())
                .and("name_key", wanted.name())
                .and("name_division", "广州")
                .and("name_trade", wanted.trade())
                .and("name_industry", wanted.industry())
                .and("name_form", "有限公司")
                .and("trade_pinyin", wanted.pinyin())
                .and("industry_group", wanted.group())
                .and("standing", standing)
                .and("standing_day", day)
                .and(
                        "taken_key",
                        standing.equals("FREED")
                                ? null
                                : AUTHORITY + "|" + wanted.trade() + "|"
                                        + wanted.industry().replace("酒业", "酒"))
                .and("change_no", 1)
                .columns();
    }

    private Map<String, Object> application(long id, Wanted wanted, String applicant) {
        boolean decided = !wanted.isOpen() && !wanted.status().equals("WITHDRAWN");
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("application_no", "MC%d-%06d".formatted(today.getYear(), id))
                .and("authority", AUTHORITY)
                .and("unit_code", UNIT)
                .and("unit_path", "/440100/440106/")
                .and("regime", "R2017")
                .and("status", wanted.status())
                .and("name_full", wanted.name())
                .and("section_code", wanted.section())
                .and("applicant", applicant)
                .and("is_related", false)
                .and("is_promised", false)
                .and("needs_approval", false)
                .and("entry_id", id)
                .and("accepted_on", acceptedOn(wanted))
                .and("expires_on", way(wanted.status()).anyMatch("APPROVED"::equals) ? lastDay(wanted) : null)
                .and("is_extended", false)
                .and("decided_at", decided ? at(wanted, 3) : null)
                .columns();
    }

    private Map<String, Object> step(long id, long application, int stepNo, Wanted wanted, String status) {
        boolean night = status.equals("EXPIRED");
        boolean second = status.equals("APPROVED");
        boolean first = status.equals("REVIEW2") || status.equals("REJECTED") || status.equals("CORRECTION");
        return Row.with("id", id)
                .and("application_id", application)
                .and("step_no", stepNo)
                .and(
                        "acted_at",
                        night
                                ? lastDay(wanted)
                                        .plusDays(1)
                                        .atTime(1, 0)
                                        .atZone(Clocks.OFFICIAL_ZONE)
                                        .toInstant()
                                : at(wanted, stepNo / 2))
                .and("status", status)
                .and("name_full", wanted.name())
                .and("officer_login", night ? null : second ? "reg.approver" : first ? "reg.examiner" : "reg.clerk")
                .and("officer_name", night ? null : second ? "戴文忠" : first ? "白俊杰" : "康敏仪")
                .and(
                        "opinion",
                        switch (status) {
                            case "REJECTED" -> "与已登记企业名称相近，未提交投资关系证明。";
                            case "CORRECTION" -> "请补充投资人身份证明，或者更换字号。";
                            case "APPROVED" -> "准予核准";
                            default -> null;
                        })
                .columns();
    }

    private static Stream<String> way(String status) {
        return switch (status) {
            case "REVIEW1" -> Stream.of("SUBMITTED", "ACCEPTED", "REVIEW1");
            case "APPROVED" -> Stream.of("SUBMITTED", "ACCEPTED", "REVIEW1", "REVIEW2", "APPROVED");
            case "EXPIRED" -> Stream.of("SUBMITTED", "ACCEPTED", "REVIEW1", "REVIEW2", "APPROVED", "EXPIRED");
            default -> Stream.of("SUBMITTED", "ACCEPTED", "REVIEW1", status);
        };
    }

    private LocalDate acceptedOn(Wanted wanted) {
        return today.minusDays(wanted.days());
    }

    private LocalDate lastDay(Wanted wanted) {
        return acceptedOn(wanted).plusMonths(MONTHS_RESERVED);
    }

    /** That many days after it was taken in, in the morning; never after now. */
    private Instant at(Wanted wanted, int daysLater) {
        Instant morning = acceptedOn(wanted)
                .plusDays(daysLater)
                .atTime(9, 30)
                .atZone(Clocks.OFFICIAL_ZONE)
                .toInstant();
        return morning.isAfter(now) ? now : morning;
    }
}
