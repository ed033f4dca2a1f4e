package org.hongdun.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * Makes up registration matters of two branches: those behind acts that the register has, put away long ago under the law of
 * their days, and those of the last days in every state an officer meets.
 */
final class DemoFilings {

    private static final String TIANHE = "440106";
    private static final LocalDate NEW_LAW = LocalDate.of(2022, 3, 1);
    private static final int DAYS_TO_TELL = 5;
    private static final int DAYS_TO_DECIDE = 3;

    private final Words words;
    private final Dice dice;
    private final Names names;
    private final Persons persons;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Map<String, Officer>> staff;
    private final List<DemoFiling> made = new ArrayList<>();

    /** @param staff who registers, by branch and role */
    DemoFilings(
            long seed, Instant now, WorkingCalendar calendar, Words words, Map<String, Map<String, Officer>> staff) {
        this.words = words;
        this.dice = new Dice(seed);
        this.names = new Names(words, dice);
        this.persons = new Persons(words, dice, names);
        this.calendar = calendar;
        this.now = now;
        this.today = now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        this.staff = staff;
    }

    /**
     * @param subjects from which to choose; whom the guided tour needs is not among them
     * @param branches Tianhe first, where most waits for somebody
     */
    List<DemoFiling> make(List<DemoSubject> subjects, List<Branch> branches) {
        for (Branch branch : branches) {
            List<DemoSubject> own = subjects.stream()
                    .filter(s -> s.authority().equals(branch.code()))
                    .toList();
            putAway(own, branch);
            List<DemoSubject> able = own.stream().filter(DemoFilings::mayChange).toList();
            change(able.get(0), branch, "07", "REFUSED", 7);
            change(able.get(1), branch, "08", "WITHDRAWN", 5);
            if (branch.code().equals(TIANHE)) {
                underWay(able.subList(2, able.size()), branch);
            } else {
                someUnderWay(able.subList(2, able.size()), branch);
            }
        }
        made.sort((one, other) ->
                one.steps().get(0).at().compareTo(other.steps().get(0).at()));
        return List.copyOf(made);
    }

    private static boolean mayChange(DemoSubject subject) {
        return subject.state().equals("1") && SubjectKind.of(subject.type()) == SubjectKind.LIMITED_COMPANY;
    }

    private void underWay(List<DemoSubject> able, Branch branch) {
        change(able.get(0), branch, "02", "SUBMITTED", 1);
        change(able.get(1), branch, "08", "SUBMITTED", 0);
        change(able.get(2), branch, "02", "SUPPLEMENT", 4);
        change(able.get(3), branch, "07", "ACCEPTED", 1);
        change(able.get(4), branch, "02", "EXAMINING", 2);
        change(able.get(5), branch, "08", "APPROVING", 2);
        change(able.get(6), branch, "07", "APPROVED", 3);
        change(able.get(7), branch, "02", "REJECTED", 3);
        household(branch, "SUBMITTED", 0);
        household(branch, "EXAMINING", 1);
        household(branch, "APPROVING", 2);
        household(branch, "REFUSED", 6);
    }

    private void someUnderWay(List<DemoSubject> able, Branch branch) {
        change(able.get(0), branch, "02", "SUBMITTED", 1);
        change(able.get(1), branch, "07", "ACCEPTED", 1);
        change(able.get(2), branch, "08", "EXAMINING", 2);
        change(able.get(3), branch, "02", "APPROVING", 2);
        household(branch, "SUBMITTED", 0);
        household(branch, "EXAMINING", 1);
    }

    /** The matters behind the acts of some subjects. */
    private void putAway(List<DemoSubject> own, Branch branch) {
        establishments(own, branch, s -> s.type().equals("9999"), 1);
        establishments(own, branch, s -> SubjectKind.of(s.type()).isCompany() && isOld(s.establishedOn()), 1);
        establishments(own, branch, s -> SubjectKind.of(s.type()).isCompany() && !isOld(s.establishedOn()), 1);
        int changes = 0;
        for (DemoSubject subject : own) {
            for (int act = 1; changes < 4 && act < subject.versions().size(); act++) {
                SubjectVersion version = subject.versions().get(act);
                boolean fits = SubjectKind.of(subject.type()) == SubjectKind.LIMITED_COMPANY
                        && List.of("01", "02", "04", "07").contains(version.matter())
                        && isOld(version.from()) == changes < 2;
                if (fits) {
                    add(subject, RegistrationMatter.CHANGE, version.matter(), branch, act, "ARCHIVED");
                    changes++;
                    break;
                }
            }
        }
        own.stream()
                .filter(s -> s.state().equals("4") && SubjectKind.of(s.type()) == SubjectKind.LIMITED_COMPANY)
                .limit(1)
                .forEach(s -> add(
                        s, RegistrationMatter.CANCEL, null, branch, s.versions().size() - 1, "ARCHIVED"));
    }

    private void establishments(List<DemoSubject> own, Branch branch, Predicate<DemoSubject> which, int number) {
        own.stream()
                .filter(which)
                .limit(number)
                .forEach(s -> add(s, RegistrationMatter.ESTABLISH, null, branch, 0, "ARCHIVED"));
    }

    private static boolean isOld(LocalDate day) {
        return day.isBefore(NEW_LAW.plusDays(30));
    }

    private void add(
            DemoSubject subject, RegistrationMatter matter, String item, Branch branch, int act, String status) {
        SubjectVersion version = subject.versions().get(act);
        LocalDate received = back(version.from(), 2);
        Map<String, String> form = new HashMap<>();
        switch (matter) {
            case ESTABLISH -> form.putAll(particulars(version));
            case CANCEL -> {
                form.put("cancelReason", "股东会决议解散");
                form.put("liquidationAnnouncedOn", received.minusDays(70).toString());
                form.put("liquidationEndedOn", received.minusDays(5).toString());
                form.put("taxCleared", "true");
            }
            default -> {
                form.put("decidedOn", received.minusDays(6).toString());
                form.putAll(changed(item, version));
            }
        }
        applicant(form, version.get("lerep"));
        made.add(new DemoFiling(
                subject,
                matter,
                SubjectKind.of(version.get("enttype")),
                item,
                regime(received),
                branch.code(),
                new FilingForm(form),
                act == 0
                        ? FilingForm.empty()
                        : new FilingForm(particulars(subject.versions().get(act - 1))).withoutCertificateNumbers(),
                null,
                steps(matter, status, branch, received, subject.id()),
                received,
                null));
    }

    private void change(DemoSubject subject, Branch branch, String item, String status, int workingDaysAgo) {
        LocalDate received = back(today, workingDaysAgo);
        Map<String, String> form = new HashMap<>();
        form.put("decidedOn", received.minusDays(4).toString());
        switch (item) {
            case "02" -> {
                form.put("domicile", names.address(branch));
                form.put("district", branch.district());
            }
            case "07" -> {
                form.put("scope", "一般项目：日用百货销售；办公用品销售；信息咨询服务。");
                form.put("section", "F");
                form.put("industryCode", "5299");
            }
            default -> {
                form.put("operatingFrom", subject.establishedOn().toString());
                form.put("operatingTo", today.plusYears(20).toString());
            }
        }
        applicant(form, subject.legalRepresentative());
        recent(subject, RegistrationMatter.CHANGE, SubjectKind.LIMITED_COMPANY, item, branch, form, status, received);
    }

    /** Without a name of his own, for which none was reserved. */
    private void household(Branch branch, String status, int workingDaysAgo) {
        LocalDate received = back(today, workingDaysAgo);
        Person operator = persons.adult(received);
        Map<String, String> form = new HashMap<>();
        form.put("typeCode", "9999");
        form.put("legalRepresentative", operator.name());
        form.put("legalRepresentativeId", operator.idNumber());
        form.put("legalRepresentativePhone", operator.phone());
        form.put("capital", String.valueOf(dice.between(1, 9)));
        form.put("operatingFrom", received.toString());
        form.put("domicile", names.address(branch));
        form.put("district", branch.district());
        form.put("scope", "一般项目：日用百货销售；文具零售。");
        form.put("section", "F");
        form.put("industryCode", "5299");
        form.put("staff", String.valueOf(dice.between(1, 3)));
        applicant(form, operator.name());
        recent(null, RegistrationMatter.ESTABLISH, SubjectKind.HOUSEHOLD, null, branch, form, status, received);
    }

    private void recent(
            DemoSubject subject,
            RegistrationMatter matter,
            SubjectKind kind,
            String item,
            Branch branch,
            Map<String, String> form,
            String status,
            LocalDate received) {
        boolean accepted = !List.of("SUBMITTED", "SUPPLEMENT", "REFUSED").contains(status);
        LocalDate due = switch (status) {
            case "SUBMITTED", "SUPPLEMENT" -> calendar.plusWorkingDays(received, DAYS_TO_TELL);
            case "ACCEPTED", "EXAMINING", "APPROVING" -> calendar.plusWorkingDays(received, DAYS_TO_DECIDE);
            default -> null;
        };
        made.add(new DemoFiling(
                subject,
                matter,
                kind,
                item,
                regime(received),
                branch.code(),
                new FilingForm(form),
                subject == null
                        ? FilingForm.empty()
                        : new FilingForm(particulars(subject.today())).withoutCertificateNumbers(),
                status.equals("SUPPLEMENT") || status.equals("REFUSED") ? "APPLICATION" : null,
                steps(matter, status, branch, received, made.size()),
                accepted ? received : null,
                due));
    }

    private static RegistrationRegime regime(LocalDate acceptedOn) {
        return acceptedOn.isBefore(NEW_LAW) ? RegistrationRegime.OLD : RegistrationRegime.NEW;
    }

    private static Map<String, String> changed(String item, SubjectVersion version) {
        Map<FormField, Object> values = new EnumMap<>(FormField.class);
        switch (item) {
            case "01" -> values.put(FormField.NAME, version.get("entname"));
            case "02" -> {
                values.put(FormField.DOMICILE, version.get("dom"));
                values.put(FormField.DISTRICT, version.get("domdistrict"));
            }
            case "04" -> values.put(FormField.CAPITAL, plain(version.get("regcap")));
            default -> {
                values.put(FormField.SCOPE, version.get("opscope"));
                values.put(FormField.SECTION, version.get("industryphy"));
                values.put(FormField.INDUSTRY_CODE, version.get("industryco"));
            }
        }
        return FilingForm.of(values).entries();
    }

    /** What a form says of a subject that stood so. */
    private static Map<String, String> particulars(SubjectVersion version) {
        Map<FormField, Object> values = new EnumMap<>(FormField.class);
        values.put(FormField.NAME, version.get("entname"));
        values.put(FormField.TYPE_CODE, version.get("enttype"));
        values.put(FormField.LEGAL_REPRESENTATIVE, version.get("lerep"));
        values.put(FormField.CAPITAL, plain(version.get("regcap")));
        values.put(FormField.PAID_IN, plain(version.get("reccap")));
        values.put(FormField.OPERATING_FROM, version.get("opfrom"));
        values.put(FormField.OPERATING_TO, version.get("opto"));
        values.put(FormField.DOMICILE, version.get("dom"));
        values.put(FormField.DISTRICT, version.get("domdistrict"));
        values.put(FormField.SCOPE, version.get("opscope"));
        values.put(FormField.SECTION, version.get("industryphy"));
        values.put(FormField.INDUSTRY_CODE, version.get("industryco"));
        values.put(FormField.STAFF, version.get("empnum"));
        Map<String, String> form = new HashMap<>(FilingForm.of(values).entries());
        List<Map<String, Object>> people = version.lists().getOrDefault(SubjectLines.PERSON, List.of());
        if (!people.isEmpty()) {
            form.put("legalRepresentativeId", (String) people.get(0).get(SubjectLines.NUMBER));
        }
        int line = 0;
        for (Map<String, Object> investor : version.lists().getOrDefault(SubjectLines.INVESTOR, List.of())) {
            form.put(FormTable.INVESTORS.cell(line, "name"), (String) investor.get("inv"));
            form.put(FormTable.INVESTORS.cell(line, "certificateNo"), (String) investor.get(SubjectLines.NUMBER));
            form.put(FormTable.INVESTORS.cell(line, "subscribed"), plain((BigDecimal) investor.get("subconam")));
            form.put(
                    FormTable.INVESTORS.cell(line, "dueOn"),
                    investor.get("condate").toString());
            form.put(FormTable.INVESTORS.cell(line, "share"), plain((BigDecimal) investor.get("conprop")));
            line++;
        }
        return form;
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private void applicant(Map<String, String> form, String name) {
        form.put("applicant", name);
        form.put("applicantPhone", names.mobile());
    }

    private List<DemoFiling.Step> steps(
            RegistrationMatter matter, String status, Branch branch, LocalDate received, long seed) {
        List<DemoFiling.Step> steps = new ArrayList<>();
        Instant at =
                received.atTime(9, 0).atZone(Clocks.OFFICIAL_ZONE).toInstant().plusSeconds(seed * 397 % 5400);
        if (at.isAfter(now.minusSeconds(1200))) {
            at = now.minusSeconds(1200 + seed * 7 % 600);
        }
        for (String state : way(matter, status).toList()) {
            steps.add(step(state, branch, at));
            Instant next = switch (state) {
                case "DRAFT" -> at.plusSeconds(480);
                case "SUBMITTED" -> at.plusSeconds(240);
                case "ACCEPTED", "APPROVING", "LICENCE_PRINTED" ->
                    calendar.plusWorkingDays(at.atZone(Clocks.OFFICIAL_ZONE).toLocalDate(), 1)
                            .atTime(10, 0)
                            .atZone(Clocks.OFFICIAL_ZONE)
                            .toInstant()
                            .plusSeconds(seed * 131 % 7200);
                default -> at.plusSeconds(1800);
            };
            at = next.isAfter(now) ? at.plusSeconds(60) : next;
        }
        return steps;
    }

    /** The states it went through, the last one its own. */
    private static Stream<String> way(RegistrationMatter matter, String status) {
        List<String> whole = new ArrayList<>(List.of("DRAFT", "SUBMITTED"));
        switch (status) {
            case "SUBMITTED" -> {}
            case "SUPPLEMENT", "REFUSED" -> whole.add(status);
            case "WITHDRAWN" -> whole.addAll(List.of("ACCEPTED", status));
            case "REJECTED" -> whole.addAll(List.of("ACCEPTED", "EXAMINING", "APPROVING", status));
            default -> {
                List<String> straight = List.of(
                        "ACCEPTED", "EXAMINING", "APPROVING", "APPROVED", "LICENCE_PRINTED", "ISSUED", "ARCHIVED");
                straight.subList(0, straight.indexOf(status) + 1).stream()
                        .filter(state -> matter != RegistrationMatter.CANCEL
                                || !state.equals("LICENCE_PRINTED") && !state.equals("ISSUED"))
                        .forEach(whole::add);
            }
        }
        return whole.stream();
    }

    private DemoFiling.Step step(String state, Branch branch, Instant at) {
        return switch (state) {
            case "SUPPLEMENT" ->
                said(
                        at,
                        state,
                        staff.get(branch.code()).get("REGISTRATION_CLERK"),
                        "SUPPLEMENT",
                        "登记（备案）申请书缺少法定代表人签字，请补正后提交。");
            case "REFUSED" ->
                said(at, state, staff.get(branch.code()).get("REGISTRATION_CLERK"), "REFUSAL", "申请事项不属于本机关管辖范围。");
            case "REJECTED" ->
                said(at, state, staff.get(branch.code()).get("REGISTRATION_APPROVER"), "REJECTION", "住所使用证明与申请地址不一致。");
            case "WITHDRAWN" -> said(at, state, staff.get(branch.code()).get("REGISTRATION_CLERK"), null, "申请人自愿撤回申请");
            case "ACCEPTED" -> said(at, state, staff.get(branch.code()).get("REGISTRATION_CLERK"), "ACCEPTANCE", null);
            case "APPROVED" -> said(at, state, staff.get(branch.code()).get("REGISTRATION_APPROVER"), "APPROVAL", null);
            case "EXAMINING" -> said(at, state, staff.get(branch.code()).get("REGISTRATION_EXAMINER"), null, null);
            case "APPROVING" ->
                said(at, state, staff.get(branch.code()).get("REGISTRATION_EXAMINER"), null, "经审查，符合登记条件。");
            case "LICENCE_PRINTED", "ISSUED" ->
                said(at, state, staff.get(branch.code()).get("LICENCE_CLERK"), null, null);
            default -> said(at, state, staff.get(branch.code()).get("REGISTRATION_CLERK"), null, null);
        };
    }

    private static DemoFiling.Step said(Instant at, String state, Officer officer, String notice, String content) {
        return new DemoFiling.Step(at, state, officer, notice, content);
    }

    private LocalDate back(LocalDate from, int workingDays) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0 || !calendar.isWorkingDay(day)) {
            left -= calendar.isWorkingDay(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }
}
