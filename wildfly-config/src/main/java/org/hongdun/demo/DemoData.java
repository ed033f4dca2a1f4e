package org.hongdun.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.PasswordHash;

/**
 * The demo city's register, inspections, enterprise accounts, registration matters, applications for names, complaints and
 * case sources, made up from a fixed seed and placed around the day they are loaded, so that there is work for today.
 */
public final class DemoData {

    static final int SUBJECTS = 2000;
    static final int INSPECTIONS = 300;
    static final int ACCOUNTS = 30;
    static final int COMPLAINTS = 50;
    static final int CASE_SOURCES = 24;

    private static final int TELL_EVERY = 50_000;
    private static final long SEED = 20260301;
    private static final int NOT_FILED_TIANHE = 6;
    private static final int NOT_FILED_YUEXIU = 4;
    private static final int NOT_FILED_ELSEWHERE = 2;

    /** Subjects from here on are not those the guided tour begins with. */
    private static final int FIRST_WITH_CASES = 100;

    /** Subjects between these are neither those the guided tour begins with nor the latest ones. */
    private static final int FIRST_WITH_MATTERS = 900;

    private static final int LAST_WITH_MATTERS = 1850;

    private DemoData() {}

    /**
     * Fills the migrated databases of both sides; does nothing if there is a market subject already. Expects reference rows
     * and {@link DemoStaff}. Turns auto-commit off, and commits the portal first: if the intranet's commit fails, both are to
     * be emptied.
     *
     * @param seal of certificate numbers
     * @param subjects how many market subjects, at least {@value #SUBJECTS}
     * @param progress told now and then how many there are
     */
    public static void load(Connection intranet, Connection portal, NumberSeal seal, int subjects, IntConsumer progress)
            throws SQLException, IOException {
        Instant now = Clock.system(Clocks.OFFICIAL_ZONE).instant();
        load(intranet, portal, seal, Math.max(SUBJECTS, subjects), progress, now);
    }

    static void load(
            Connection intranet, Connection portal, NumberSeal seal, int subjects, IntConsumer progress, Instant now)
            throws SQLException, IOException {
        if (Rows.number(intranet, "select count(*) from market_subject") > 0) {
            return;
        }
        intranet.setAutoCommit(false);
        portal.setAutoCommit(false);
        Words words = Words.read();
        WorkingCalendar calendar = calendar(intranet);
        LocalDate today = now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        DemoSubjects city = new DemoSubjects(SEED, today, calendar, words, Branch.read(words));
        List<DemoSubject> known = city.make(SUBJECTS);
        Bulk bulk = subjects > SUBJECTS && Rows.isPostgresql(intranet)
                ? new CopyBulk(intranet, SubjectRows.TABLES)
                : new BatchBulk(intranet);
        SubjectRows rows = new SubjectRows(bulk, seal);
        for (DemoSubject subject : known) {
            rows.add(subject);
        }
        for (int made = SUBJECTS; made < subjects; made++) {
            rows.add(city.next());
            if (made % TELL_EVERY == 0) {
                progress.accept(made);
            }
        }
        bulk.finish();
        rows.skipSequences(intranet);
        addFiles(intranet, portal, known, words, calendar, now);
        addMatters(intranet, seal, known, words, calendar, now);
        portal.commit();
        intranet.commit();
    }

    /** What the guided tour needs besides the register: inspections, accounts, complaints, case sources. */
    private static void addFiles(
            Connection intranet,
            Connection portal,
            List<DemoSubject> subjects,
            Words words,
            WorkingCalendar calendar,
            Instant now)
            throws SQLException, IOException {
        DemoInspections made = new DemoInspections(SEED + 1, now, calendar, words, reviewers(intranet));
        Set<DemoSubject> notFiling = notFiling(subjects, made.reportYear());
        List<DemoInspection> inspections = made.make(subjects, INSPECTIONS, notFiling);

        new RegistryRows(intranet).inspections(inspections, made.lastNumbers());
        ContentRows.write(intranet, inspections);
        new NameRows(intranet, now)
                .write(subjects.stream()
                        .map(DemoSubject::legalRepresentative)
                        .limit(20)
                        .toList());
        new ComplaintRows(intranet, SEED + 2, words, calendar, now).write(COMPLAINTS, respondents(subjects));
        new CaseRows(intranet, SEED + 7, words, calendar, now).write(CASE_SOURCES, suspects(subjects, inspections));

        PortalRows filings = new PortalRows(portal, new Names(words, new Dice(SEED + 3)));
        filings.window();
        filings.accounts(
                accountHolders(inspections, notFiling, made.reportYear()),
                PasswordHash.of(DemoStaff.PASSWORD.toCharArray()),
                now);
        filings.filings(inspections, unitNames(intranet));
        ContentRows.write(portal, inspections);
    }

    /** Registration matters of Tianhe and of Yuexiu, whose officers sign in. */
    private static void addMatters(
            Connection intranet,
            NumberSeal seal,
            List<DemoSubject> subjects,
            Words words,
            WorkingCalendar calendar,
            Instant now)
            throws SQLException, IOException {
        List<Branch> branches = Branch.read(words).stream()
                .filter(branch -> List.of("440106", "440104").contains(branch.code()))
                .sorted(Comparator.comparing(Branch::code).reversed())
                .toList();
        new FilingRows(intranet, seal)
                .write(new DemoFilings(SEED + 4, now, calendar, words, registrars(intranet))
                        .make(subjects.subList(FIRST_WITH_MATTERS, LAST_WITH_MATTERS), branches));
    }

    /** Enterprises with an account and no report yet: the sample company first, most in the two guided branches. */
    private static Set<DemoSubject> notFiling(List<DemoSubject> subjects, int reportYear) {
        Set<DemoSubject> chosen = new LinkedHashSet<>();
        chosen.add(subjects.get(0));
        take(chosen, subjects, reportYear, "440106", NOT_FILED_TIANHE);
        take(chosen, subjects, reportYear, "440104", NOT_FILED_YUEXIU);
        take(chosen, subjects, reportYear, "440105", NOT_FILED_ELSEWHERE);
        return chosen;
    }

    private static void take(
            Set<DemoSubject> chosen, List<DemoSubject> subjects, int reportYear, String branch, int number) {
        subjects.stream()
                .filter(s -> s.authority().equals(branch) && s.capital() != null && s.owesInspection(reportYear - 1))
                .filter(s -> !chosen.contains(s))
                .limit(number)
                .forEach(chosen::add);
    }

    private static List<DemoSubject> accountHolders(
            List<DemoInspection> inspections, Set<DemoSubject> notFiling, int reportYear) {
        List<DemoSubject> holders = new ArrayList<>(notFiling);
        Map<String, Integer> perState = new TreeMap<>();
        int each = (ACCOUNTS - notFiling.size() + 2) / 3;
        Set<DemoSubject> seen = new HashSet<>(notFiling);
        for (DemoInspection inspection : inspections) {
            if (holders.size() < ACCOUNTS
                    && inspection.reportYear() == reportYear
                    && inspection.subject().capital() != null
                    && perState.merge(inspection.status(), 1, Integer::sum) <= each
                    && seen.add(inspection.subject())) {
                holders.add(inspection.subject());
            }
        }
        return holders;
    }

    private static List<DemoSubject> respondents(List<DemoSubject> subjects) {
        return subjects.stream()
                .filter(s -> s.state().equals("1") && s.station() != null)
                .toList();
    }

    /** Neither those the guided tour begins with, nor who has inspections or matters under way. */
    private static List<DemoSubject> suspects(List<DemoSubject> subjects, List<DemoInspection> inspections) {
        Set<DemoSubject> busy =
                inspections.stream().map(DemoInspection::subject).collect(Collectors.toSet());
        return subjects.stream()
                .filter(s -> s.id() > FIRST_WITH_CASES && s.id() < FIRST_WITH_MATTERS)
                .filter(s -> s.state().equals("1") && CaseRows.isServed(s) && !busy.contains(s))
                .toList();
    }

    private static WorkingCalendar calendar(Connection intranet) throws SQLException {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> makeUp = new HashSet<>();
        try (Statement statement = intranet.createStatement();
                ResultSet days = statement.executeQuery("select calendar_day, day_kind from work_calendar")) {
            while (days.next()) {
                (days.getString(2).equals("OFF") ? off : makeUp)
                        .add(days.getDate(1).toLocalDate());
            }
        }
        return new WorkingCalendar(off, makeUp);
    }

    private static Map<String, Officer> reviewers(Connection intranet) throws SQLException {
        Map<String, Officer> reviewers = new HashMap<>();
        try (Statement statement = intranet.createStatement();
                ResultSet staff = statement.executeQuery("select a.login_name, a.person_name, a.unit_code"
                        + " from access_account a join access_grant g on g.account_id = a.id"
                        + " where g.role_code = 'INSPECTION_REVIEWER' order by a.login_name desc")) {
            while (staff.next()) {
                Officer officer = new Officer(staff.getString(1), staff.getString(2), staff.getString(3));
                reviewers.put(officer.unitCode(), officer);
            }
        }
        return reviewers;
    }

    private static Map<String, Map<String, Officer>> registrars(Connection intranet) throws SQLException {
        Map<String, Map<String, Officer>> registrars = new HashMap<>();
        try (Statement statement = intranet.createStatement();
                ResultSet staff = statement.executeQuery("select g.role_code, a.login_name, a.person_name, a.unit_code"
                        + " from access_account a join access_grant g on g.account_id = a.id"
                        + " where a.unit_code in ('440106', '440104') and (g.role_code like 'REGISTRATION%' or g.role_code = 'LICENCE_CLERK')"
                        + " order by a.login_name desc")) {
            while (staff.next()) {
                registrars
                        .computeIfAbsent(staff.getString(4), branch -> new HashMap<>())
                        .put(
                                staff.getString(1),
                                new Officer(staff.getString(2), staff.getString(3), staff.getString(4)));
            }
        }
        return registrars;
    }

    private static Map<String, String> unitNames(Connection intranet) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (Statement statement = intranet.createStatement();
                ResultSet units =
                        statement.executeQuery("select unit_code, short_name from org_unit where valid_to is null")) {
            while (units.next()) {
                names.put(units.getString(1), units.getString(2));
            }
        }
        return names;
    }
}
