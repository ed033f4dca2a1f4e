package org.hongdun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.crypto.Sm3;

/**
 * Makes up the inspections of the current year in believable states, and behind each the passed one of the year before:
 * of those that wait, some are overdue, some due today or soon; of those decided, most within the term.
 */
final class DemoInspections {

    /** Branches whose reviewers the guide signs in as; they get a fair share of the work. */
    private static final Map<String, Integer> GUIDED = Map.of("440106", 70, "440104", 45);

    private static final int[] WORKING_DAYS_AGO = {6, 5, 4, 3, 5, 2, 1, 4, 2, 3, 1, 0};
    private static final int REVIEW_DAYS = 5;
    private static final int OPEN_OF_TEN = 3;

    private final Words words;
    private final Dice dice;
    private final DemoReports reports;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Officer> reviewers;
    private final Map<Integer, Integer> lastNumbers = new HashMap<>();
    private final Map<String, Integer> openByBranch = new HashMap<>();

    /** @param reviewers by code of the branch */
    DemoInspections(long seed, Instant now, WorkingCalendar calendar, Words words, Map<String, Officer> reviewers) {
        this.words = words;
        this.dice = new Dice(seed);
        this.reports = new DemoReports(words, dice, new Names(words, dice));
        this.calendar = calendar;
        this.now = now;
        this.today = now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        this.reviewers = reviewers;
    }

    /** The year the inspections of this year are about. */
    int reportYear() {
        return today.getYear() - 1;
    }

    /**
     * @param number how many of the current year
     * @param notFiling enterprises that have not filed yet
     */
    List<DemoInspection> make(List<DemoSubject> subjects, int number, Set<DemoSubject> notFiling) {
        List<DemoInspection> made = new ArrayList<>();
        List<DemoSubject> chosen = chosen(subjects, number, notFiling);
        for (DemoSubject subject : chosen) {
            AnnualReport before = null;
            if (subject.owesInspection(reportYear() - 1)) {
                DemoInspection lastYear = passedLastYear(subject);
                before = lastYear.latest().filed().report();
                made.add(lastYear);
            }
            made.add(ofThisYear(subject, before == null ? null : before.figures()));
        }
        for (DemoSubject subject : notFiling) {
            if (subject.owesInspection(reportYear() - 1)) {
                made.add(passedLastYear(subject));
            }
        }
        return List.copyOf(made);
    }

    /** Last numbers given, by year, for the series to go on from. */
    Map<Integer, Integer> lastNumbers() {
        return Map.copyOf(lastNumbers);
    }

    private List<DemoSubject> chosen(List<DemoSubject> subjects, int number, Set<DemoSubject> notFiling) {
        List<DemoSubject> able = subjects.stream()
                .filter(s -> s.owesInspection(reportYear()) && !notFiling.contains(s))
                .filter(s -> reviewers.containsKey(s.authority()))
                .toList();
        List<DemoSubject> chosen = new ArrayList<>();
        GUIDED.forEach((branch, share) -> able.stream()
                .filter(s -> s.authority().equals(branch))
                .limit(share)
                .forEach(chosen::add));
        Set<DemoSubject> taken = new HashSet<>(chosen);
        able.stream()
                .filter(s -> !taken.contains(s))
                .limit(number - chosen.size())
                .forEach(chosen::add);
        return chosen;
    }

    private DemoInspection passedLastYear(DemoSubject subject) {
        LocalDate declared = workingDay(today.minusYears(1).minusDays(dice.between(0, 90)));
        return inspection(subject, reportYear() - 1, null, List.of("PASSED"), declared, declared);
    }

    private DemoInspection ofThisYear(DemoSubject subject, AnnualReportFigures before) {
        if (dice.between(1, 10) <= OPEN_OF_TEN) {
            int ago = waiting(openByBranch.merge(subject.authority(), 1, Integer::sum));
            return dice.percent(15)
                    ? inspection(
                            subject,
                            reportYear(),
                            before,
                            List.of("PRE_RETURNED", "DECLARED"),
                            back(today, ago + 12),
                            back(today, ago))
                    : inspection(
                            subject, reportYear(), before, List.of("DECLARED"), back(today, ago), back(today, ago));
        }
        if (dice.percent(12)) {
            LocalDate declared = back(today, dice.between(5, 20));
            return inspection(subject, reportYear(), before, List.of("PRE_RETURNED"), declared, declared);
        }
        boolean corrected = dice.percent(10);
        int ago = 2 + (int) Math.min(60, Math.abs(dice.normal(0, 14)));
        LocalDate declared = back(today, corrected ? ago + 12 : ago);
        return inspection(
                subject,
                reportYear(),
                before,
                corrected ? List.of("PRE_RETURNED", "PASSED") : List.of("PASSED"),
                declared,
                declared);
    }

    /** Working days since the arrival of the nth report that waits; on a day off one less, so that the next is due. */
    private int waiting(int nth) {
        int ago = WORKING_DAYS_AGO[nth % WORKING_DAYS_AGO.length];
        return calendar.isWorkingDay(today) ? ago : Math.max(0, ago - 1);
    }

    /**
     * @param way what becomes of each submission; DECLARED only as the last, for one that still waits
     * @param waitingSince day on which the one that still waits arrived
     */
    private DemoInspection inspection(
            DemoSubject subject,
            int reportYear,
            AnnualReportFigures before,
            List<String> way,
            LocalDate declared,
            LocalDate waitingSince) {
        List<DemoInspection.Report> handedIn = new ArrayList<>();
        List<DemoInspection.Step> steps = new ArrayList<>();
        UUID filingId = uuid();
        AnnualReport report = reports.report(subject, reportYear, before);
        LocalDate day = declared;
        int submission = 0;
        for (String outcome : way) {
            submission++;
            Instant arrival = moment(outcome.equals("DECLARED") ? waitingSince : day);
            handedIn.add(handedIn(subject, report, filingId, submission, arrival));
            steps.add(new DemoInspection.Step(arrival, "DECLARED", submission, null, null, null));
            if (!outcome.equals("DECLARED")) {
                Instant decided = moment(earlier(calendar.plusWorkingDays(day, decisionDays()), back(today, 1)));
                if (!decided.isAfter(arrival)) {
                    decided = arrival.plusSeconds(dice.between(1800, 9000));
                }
                steps.add(decision(outcome, submission, subject, decided));
                day = calendar.plusWorkingDays(
                        decided.atZone(Clocks.OFFICIAL_ZONE).toLocalDate(), 1);
            }
        }
        LocalDate accepted = handedIn.get(handedIn.size() - 1)
                .receivedAt()
                .atZone(Clocks.OFFICIAL_ZONE)
                .toLocalDate();
        return new DemoInspection(
                subject,
                reportYear,
                number(reportYear + 1),
                filingId,
                handedIn,
                steps,
                calendar.plusWorkingDays(accepted, REVIEW_DAYS));
    }

    private int decisionDays() {
        return dice.percent(96) ? dice.between(1, REVIEW_DAYS - 1) : REVIEW_DAYS + 1;
    }

    private DemoInspection.Step decision(String outcome, int submission, DemoSubject subject, Instant at) {
        Officer officer = reviewers.get(subject.authority());
        if (outcome.equals("PRE_RETURNED")) {
            return new DemoInspection.Step(at, outcome, submission, officer, words.pick(dice, "returned"), null);
        }
        boolean faults = dice.percent(9);
        return new DemoInspection.Step(
                at, outcome, submission, officer, words.pick(dice, faults ? "passedB" : "passed"), faults ? "B" : "A");
    }

    private DemoInspection.Report handedIn(
            DemoSubject subject, AnnualReport report, UUID filingId, int submission, Instant arrival) {
        byte[] paper = BalanceSheet.of(report);
        AnnualReportFiled filed = new AnnualReportFiled(
                filingId,
                submission,
                subject.name(),
                arrival.minusSeconds(dice.between(2, 20)),
                subject.creditCode(),
                report,
                List.of(new ReportAttachment(
                        ReportAttachment.Kind.BALANCE_SHEET,
                        "资产负债表" + report.reportYear() + ".pdf",
                        "application/pdf",
                        paper.length,
                        Sm3.of(paper))));
        return new DemoInspection.Report(filed, uuid().toString(), arrival, paper);
    }

    private String number(int year) {
        return "NJ%d-%06d".formatted(year, lastNumbers.merge(year, 1, Integer::sum));
    }

    private UUID uuid() {
        long most = (long) (dice.between(0.0, 1.0) * Long.MAX_VALUE) & ~0xF000L | 0x4000L;
        long least = (long) (dice.between(0.0, 1.0) * (Long.MAX_VALUE >> 1)) | Long.MIN_VALUE;
        return new UUID(most, least);
    }

    /** Within office hours, and before now. */
    private Instant moment(LocalDate day) {
        Instant opening =
                day.atTime(LocalTime.of(8, 30)).atZone(Clocks.OFFICIAL_ZONE).toInstant();
        Instant at = opening.plusSeconds(dice.between(0, 9 * 3600));
        return at.isBefore(now) ? at : now.minusSeconds(dice.between(60, 600));
    }

    /** That many working days before; with 0 the day itself, or the last working day before it. */
    private LocalDate back(LocalDate from, int workingDays) {
        LocalDate day = workingDay(from);
        for (int left = workingDays; left > 0; left--) {
            day = workingDay(day.minusDays(1));
        }
        return day;
    }

    private LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
