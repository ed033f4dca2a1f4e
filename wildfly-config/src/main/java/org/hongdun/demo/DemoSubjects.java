package org.hongdun.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongdun.kernel.calendar.WorkingCalendar;

/**
 * Makes up the market subjects of the demo city: districts, types, industries, capital, states and dates distributed as in
 * a real register, every code with right check digits, no code and no name twice. The same seed and day give the same
 * subjects.
 */
final class DemoSubjects {

    /** The company every guide and contract example speaks of; always the first subject. */
    static final String SAMPLE_CODE = "91440101MA5ABCDE52";

    static final String SAMPLE_NAME = "广州示例商贸有限公司";

    private static final LocalDate CREDIT_CODES_BEGAN = LocalDate.of(2015, 10, 1);
    private static final int CLUSTERS_OF_A_BRANCH = 22;
    private static final int FIRST_YEAR = 1985;
    private static final double[] MONTHS = {1.0, 0.6, 1.3, 1.1, 1.0, 1.0, 0.9, 1.0, 1.1, 0.9, 1.0, 1.1};
    private static final int[][] CAPITAL_POINTS = {
        {3, 5},
        {10, 20, 30},
        {50, 60, 80},
        {100, 200, 300},
        {500, 600, 800},
        {1000, 2000, 3000},
        {5000, 8000},
        {10000, 20000}
    };
    private static final double[] CAPITAL_WEIGHTS = {10, 13, 12, 32, 11, 18, 2.6, 1.4};
    private static final String[] CHANGE_ITEMS = {"07", "02", "09", "03", "04", "01"};
    private static final double[] CHANGE_WEIGHTS = {26, 20, 18, 13, 11, 6};

    private final Words words;
    private final Dice dice;
    private final Codes codes;
    private final Names names;
    private final Persons persons;
    private final SubjectLines lines;
    private final Dirt dirt;
    private final Parents parents = new Parents();
    private final Map<String, List<String>> clusters = new HashMap<>();
    private final List<Branch> branches;
    private final double[] branchWeights;
    private final double[] yearWeights;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private int made;

    DemoSubjects(long seed, LocalDate today, WorkingCalendar calendar, Words words, List<Branch> branches) {
        this.words = words;
        this.dice = new Dice(seed);
        this.codes = new Codes(dice);
        this.names = new Names(words, dice);
        this.persons = new Persons(words, dice, names);
        this.lines = new SubjectLines(dice, persons);
        this.dirt = new Dirt(dice);
        this.branches = branches;
        this.branchWeights = branches.stream().mapToDouble(Branch::weight).toArray();
        this.calendar = calendar;
        this.today = today;
        this.yearWeights = yearWeights(today);
    }

    /** The next so many subjects; the very first is the sample company. */
    List<DemoSubject> make(int number) {
        return Stream.generate(this::next).limit(number).toList();
    }

    /** The next subject. */
    DemoSubject next() {
        made++;
        return made == 1 ? sample() : subject(made);
    }

    private DemoSubject sample() {
        codes.reserve(SAMPLE_CODE);
        codes.reserve("440106400000104");
        codes.reserve("44010620260000000001");
        names.reserve(SAMPLE_NAME);
        LocalDate established = LocalDate.of(2019, 5, 6);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("uniscid", SAMPLE_CODE);
        columns.put("regno", "440106400000104");
        columns.put("entname", SAMPLE_NAME);
        columns.put("enttype", "1130");
        columns.put("lerep", "测试甲");
        columns.put("regcap", new BigDecimal("100.000000"));
        columns.put("regcapcur", "156");
        columns.put("reccap", new BigDecimal("80.000000"));
        columns.put("estdate", established);
        columns.put("apprdate", established);
        columns.put("opfrom", established);
        columns.put("opto", null);
        columns.put("dom", "广州市天河区示例路1号");
        columns.put("domdistrict", "440106");
        columns.put("opscope", "一般项目：日用百货销售；办公用品销售；互联网销售（除销售需要许可的商品）。");
        columns.put("industry_edition", "2017");
        columns.put("industryphy", "F");
        columns.put("industryco", "5299");
        columns.put("regorg", "440106");
        columns.put("localadm", "44010601");
        columns.put("regstate", "1");
        columns.put("ended_on", null);
        columns.put("revdate", null);
        columns.put("empnum", 12);
        columns.put("creditlevel", "A");
        columns.put("parent_id", null);
        Person head = new Person("测试甲", "440106198001010019", "13800000001");
        Person partner = new Person("测试乙", "440102197506153322", "13800000002");
        Map<String, List<Map<String, Object>>> made = new LinkedHashMap<>();
        made.put(SubjectLines.PERSON, lines.persons("1130", head, established));
        made.put(SubjectLines.INVESTOR, SubjectLines.sixtyForty(head, partner));
        made.put(SubjectLines.SCOPE, SubjectLines.scope(List.of("批发和零售业"), List.of()));
        made.put(SubjectLines.CONTACT, lines.contact(head));
        return new DemoSubject(1, "44010620260000000001", List.of(established(established, columns, made)));
    }

    private DemoSubject subject(long id) {
        boolean household = dice.percent(39.7);
        String section = words.pick(dice, "section", household ? "household" : "enterprise");
        String type = household ? "9999" : dice.percent(0.1) ? "9100" : words.pick(dice, "type");
        Branch branch = branches.get(dice.index(branchWeights));
        LocalDate established = establishment();
        BigDecimal capital = capital(type);
        boolean foreign = "567".indexOf(type.charAt(0)) >= 0;
        boolean large = capital != null && !household && capital.intValue() >= 5000;
        String authority = foreign || large ? Branch.DIRECT_REGISTRATION : branch.code();
        Person head = persons.adult(established);
        Scope scope = scope(section);

        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("uniscid", creditCode(type, branch, established));
        columns.put("regno", codes.registrationNumber(authority, kindDigit(type, household, foreign)));
        columns.put("entname", name(type, section, branch, head.name()));
        columns.put("enttype", type);
        columns.put("lerep", head.name());
        columns.put("regcap", capital);
        columns.put("regcapcur", "156");
        columns.put("reccap", paidIn(capital));
        columns.put("estdate", established);
        columns.put("apprdate", established);
        columns.put("opfrom", established);
        columns.put("opto", dice.percent(55) ? null : established.plusYears(dice.of(List.of(20, 30, 50))));
        columns.put("dom", domicile(household, branch));
        columns.put("domdistrict", branch.district());
        columns.put("opscope", scope.text());
        columns.put("industry_edition", "2017");
        columns.put("industryphy", section);
        columns.put("industryco", words.pick(dice, "code", section));
        columns.put("regorg", authority);
        columns.put("localadm", branch.station(dice));
        columns.put("regstate", "1");
        columns.put("ended_on", null);
        columns.put("revdate", null);
        columns.put("empnum", staff(household));
        columns.put("creditlevel", established.isAfter(today.minusYears(1)) ? "N" : creditClass());
        columns.put("parent_id", null);
        if (Names.isBranch(type)) {
            belongTo(parents.before(established), branch, columns);
        }
        if (id > DemoData.SUBJECTS) {
            dirt.on(columns);
        }
        Map<String, List<Map<String, Object>>> first = new LinkedHashMap<>();
        first.put(SubjectLines.PERSON, lines.persons(type, head, established));
        if (capital != null && !household) {
            first.put(
                    SubjectLines.INVESTOR,
                    lines.investors(head, capital, (BigDecimal) columns.get("reccap"), established));
        }
        first.put(SubjectLines.SCOPE, scope.lines());
        first.put(SubjectLines.CONTACT, lines.contact(head));
        DemoSubject subject = new DemoSubject(
                id,
                codes.pripid(authority, established.getYear()),
                life(established(established, columns, first), section, branch));
        parents.offer(subject);
        return subject;
    }

    /** Without an enterprise of the city it stays a branch of one from elsewhere. */
    private void belongTo(Optional<DemoSubject> enterprise, Branch branch, Map<String, Object> columns) {
        enterprise.ifPresent(parent -> names.branchOf(parent.name(), branch).ifPresent(name -> {
            columns.put("entname", name);
            columns.put("parent_id", parent.id());
        }));
    }

    private static SubjectVersion established(
            LocalDate day, Map<String, Object> columns, Map<String, List<Map<String, Object>>> lists) {
        SubjectLines.COLUMNS.forEach((table, column) -> columns.put(column, lists.containsKey(table) ? 1 : null));
        return new SubjectVersion(day, "00", columns, lists);
    }

    /** Eight of a hundred enterprises share one of some 300 addresses (集群注册). */
    private String domicile(boolean household, Branch branch) {
        if (household || !dice.percent(8)) {
            return names.address(branch);
        }
        List<String> shared = clusters.computeIfAbsent(branch.code(), code -> new ArrayList<>());
        if (shared.size() < CLUSTERS_OF_A_BRANCH) {
            shared.add(names.address(branch));
        }
        return dice.of(shared);
    }

    private String creditCode(String type, Branch branch, LocalDate established) {
        String kind = type.equals("9999") ? "92" : type.equals("9100") ? "93" : "91";
        return codes.creditCode(
                kind, dice.percent(50) ? "440101" : branch.district(), !established.isBefore(CREDIT_CODES_BEGAN));
    }

    private char kindDigit(String type, boolean household, boolean foreign) {
        if (household) {
            return dice.of("6789");
        }
        if (foreign) {
            return type.startsWith("7") ? '5' : '4';
        }
        return dice.of("0123");
    }

    private String name(String type, String section, Branch branch, String operator) {
        return switch (type) {
            case "9999" -> names.household(section, branch, operator);
            case "9100" -> names.cooperative(branch);
            default -> names.enterprise(type, section, branch);
        };
    }

    private static double[] yearWeights(LocalDate today) {
        double[] weights = new double[today.getYear() - FIRST_YEAR + 1];
        double density = 1;
        for (int i = 0; i < weights.length; i++) {
            int year = FIRST_YEAR + i;
            density *= year <= 2013 ? 1.12 : year <= 2021 ? 1.18 : 1.03;
            weights[i] = density;
        }
        weights[weights.length - 1] *= today.getDayOfYear() / 365.0;
        return weights;
    }

    private LocalDate establishment() {
        while (true) {
            int year = FIRST_YEAR + dice.index(yearWeights);
            LocalDate month = LocalDate.of(year, dice.index(MONTHS) + 1, 1);
            LocalDate day = month.plusDays(dice.between(0, month.lengthOfMonth() - 1));
            if (day.isBefore(today) && calendar.isWorkingDay(day)) {
                return day;
            }
        }
    }

    private BigDecimal capital(String type) {
        if (type.startsWith("2")
                || type.startsWith("43")
                || type.startsWith("58")
                || type.startsWith("68")
                || type.startsWith("455")
                || type.startsWith("456")
                || type.startsWith("7")) {
            return null;
        }
        if (type.equals("9999")) {
            return amount(Math.max(0.1, Math.min(200, dice.logNormal(3, 0.8))));
        }
        int band = dice.index(CAPITAL_WEIGHTS);
        int[] points = CAPITAL_POINTS[band];
        return dice.percent(80)
                ? amount(points[dice.between(0, points.length - 1)])
                : amount(dice.between((double) points[0], points[points.length - 1] * 1.2));
    }

    private BigDecimal paidIn(BigDecimal capital) {
        if (capital == null) {
            return null;
        }
        double share = dice.percent(60) ? 1 : dice.between(0, 9) / 10.0;
        return amount(capital.doubleValue() * share);
    }

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).setScale(6);
    }

    private record Scope(Set<String> general, Set<String> licensed) {

        String text() {
            String text = general.isEmpty() ? "" : "一般项目：" + String.join("；", general) + "。";
            return licensed.isEmpty() ? text : text + "许可项目：" + String.join("；", licensed) + "。";
        }

        List<Map<String, Object>> lines() {
            return SubjectLines.scope(general, licensed);
        }
    }

    private Scope scope(String section) {
        Set<String> general = new LinkedHashSet<>();
        Set<String> licensed = new LinkedHashSet<>();
        for (int items = dice.between(3, 7); items > 0; items--) {
            String item = words.pick(dice, "scope", section);
            if (item.endsWith("（许可）")) {
                licensed.add(item.substring(0, item.length() - 4));
            } else {
                general.add(item);
            }
        }
        return new Scope(general, licensed);
    }

    private int staff(boolean household) {
        return household ? dice.between(1, 4) : (int) Math.max(1, Math.min(3000, dice.logNormal(8, 1.1)));
    }

    private String creditClass() {
        return List.of("A", "B", "C").get(dice.index(84, 11, 5));
    }

    /** Changes and perhaps the end; each a version of its own, on a working day. */
    private List<SubjectVersion> life(SubjectVersion first, String section, Branch branch) {
        List<SubjectVersion> versions = new ArrayList<>(List.of(first));
        String state = words.pick(dice, "state");
        LocalDate end = state.equals("1") ? null : workingDay(first.from().plusDays(120), today.minusDays(1));
        LocalDate last = end == null ? today.minusDays(1) : end.minusDays(1);
        for (LocalDate day : changeDays(first.from().plusDays(60), last)) {
            SubjectVersion before = versions.get(versions.size() - 1);
            String item = CHANGE_ITEMS[dice.index(CHANGE_WEIGHTS)];
            Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
            Map<String, Object> changes = change(item, before, day, lists, section, branch);
            versions.add(before.changed(versions.size() + 1, day, item, changes, lists));
        }
        if (end != null) {
            versions.add(ended(versions.size() + 1, versions.get(versions.size() - 1), state, end));
        }
        return List.copyOf(versions);
    }

    private Set<LocalDate> changeDays(LocalDate first, LocalDate last) {
        Set<LocalDate> days = new TreeSet<>();
        int changes = dice.index(28, 32, 22, 11, 5, 2);
        for (int i = 0; i < changes && first.isBefore(last); i++) {
            LocalDate day = workingDay(first, last);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** @param lists what the change sets as a whole is put here */
    private Map<String, Object> change(
            String item,
            SubjectVersion before,
            LocalDate day,
            Map<String, List<Map<String, Object>>> lists,
            String section,
            Branch branch) {
        String type = before.get("enttype");
        BigDecimal capital = before.get("regcap");
        switch (item) {
            case "01":
                String renamed = type.equals("9999") ? null : name(type, section, branch, "");
                return renamed == null || before.get("parent_id") != null ? Map.of() : Map.of("entname", renamed);
            case "02":
                return Map.of("dom", domicile(type.equals("9999"), branch));
            case "03":
                Person head = persons.adult(day);
                lists.put(SubjectLines.PERSON, lines.persons(type, head, day));
                return Map.of("lerep", head.name());
            case "04":
                return capital == null ? Map.of() : Map.of("regcap", capital.multiply(BigDecimal.valueOf(2)));
            case "07":
                Scope scope = scope(section);
                lists.put(SubjectLines.SCOPE, scope.lines());
                return Map.of("opscope", scope.text());
            default:
                if (capital != null && !type.equals("9999")) {
                    lists.put(
                            SubjectLines.INVESTOR,
                            lines.investors(persons.adult(day), capital, before.get("reccap"), day));
                }
                return Map.of();
        }
    }

    private static SubjectVersion ended(int actNo, SubjectVersion before, String state, LocalDate end) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("regstate", state);
        if (!state.equals("7") && !state.equals("8")) {
            changes.put("ended_on", end);
        }
        if (state.equals("2") || state.equals("3")) {
            changes.put("creditlevel", "D");
            changes.put("revdate", end);
        }
        return before.changed(actNo, end, "99", changes, Map.of());
    }

    /** A working day between the two; null if there is room for none. */
    private LocalDate workingDay(LocalDate first, LocalDate last) {
        for (int tries = 0; tries < 50 && !first.isAfter(last); tries++) {
            LocalDate day = dice.day(first, last);
            if (calendar.isWorkingDay(day)) {
                return day;
            }
        }
        return null;
    }
}
