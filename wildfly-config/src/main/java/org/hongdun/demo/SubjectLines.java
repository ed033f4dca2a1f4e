package org.hongdun.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up the lists of a subject: persons, investors with shares, scope items, liaison. */
final class SubjectLines {

    static final String PERSON = "subject_person";
    static final String INVESTOR = "subject_investor";
    static final String SCOPE = "subject_scope_item";
    static final String CONTACT = "subject_contact";

    /** Column of a version that names the act under whose number a list stands. */
    static final Map<String, String> COLUMNS =
            Map.of(PERSON, "persons_no", INVESTOR, "investors_no", SCOPE, "scope_no", CONTACT, "contacts_no");

    /** The number in clear, until it is sealed. */
    static final String NUMBER = "cerno";

    private static final double[][] TWO = {{50, 50}, {60, 40}, {51, 49}, {70, 30}, {90, 10}};

    private final Dice dice;
    private final Persons persons;

    SubjectLines(Dice dice, Persons persons) {
        this.dice = dice;
        this.persons = persons;
    }

    List<Map<String, Object>> persons(String type, Person head, LocalDate on) {
        List<Map<String, Object>> lines = new ArrayList<>();
        boolean household = type.equals("9999");
        boolean company = type.startsWith("1") || type.startsWith("51") || type.startsWith("61");
        lines.add(person(household ? "OPERATOR" : company ? "LEGAL_REP" : "IN_CHARGE", head, company ? "选举" : "委派"));
        if (company) {
            lines.add(person("DIRECTOR", head, "选举"));
            lines.add(person("MANAGER", dice.percent(70) ? head : persons.adult(on), "聘任"));
            lines.add(person("SUPERVISOR", persons.adult(on), "选举"));
        } else if (household && dice.percent(10)) {
            lines.add(person("FAMILY", persons.adult(on), null));
        }
        return lines;
    }

    private static Map<String, Object> person(String post, Person person, String appointed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("post", post);
        line.put("person_name", person.name());
        line.put("certype", "10");
        line.put(NUMBER, person.idNumber());
        line.put("tel", person.phone());
        line.put("posbrform", appointed);
        return line;
    }

    /** @param capital what the shares add up to, 万元 */
    List<Map<String, Object>> investors(Person head, BigDecimal capital, BigDecimal paidIn, LocalDate on) {
        double[] shares = switch (dice.index(45, 38, 15, 2)) {
            case 0 -> new double[] {100};
            case 1 -> TWO[dice.between(0, TWO.length - 1)];
            case 2 -> equal(dice.between(3, 5));
            default -> equal(dice.between(6, 12));
        };
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Person person = i == 0 && dice.percent(92) ? head : persons.adult(on);
            lines.add(investor(
                    person,
                    part(capital, shares[i]),
                    part(paidIn, shares[i]),
                    dice.percent(92) ? "货币" : "实物",
                    on.plusYears(dice.between(1, 5)),
                    shares[i]));
        }
        return lines;
    }

    /** The investors of the sample company, 60 and 40 of 100. */
    static List<Map<String, Object>> sixtyForty(Person head, Person partner) {
        LocalDate due = LocalDate.of(2024, 5, 6);
        return List.of(
                investor(head, BigDecimal.valueOf(60), BigDecimal.valueOf(48), "货币", due, 60),
                investor(partner, BigDecimal.valueOf(40), BigDecimal.valueOf(32), "货币", due, 40));
    }

    private static Map<String, Object> investor(
            Person person, BigDecimal subscribed, BigDecimal paid, String form, LocalDate due, double share) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("inv", person.name());
        line.put("invtype", "10");
        line.put("certype", "10");
        line.put(NUMBER, person.idNumber());
        line.put("subconam", subscribed.setScale(6));
        line.put("acconam", paid.setScale(6));
        line.put("conform", form);
        line.put("condate", due);
        line.put("conprop", BigDecimal.valueOf(share).setScale(6, RoundingMode.HALF_UP));
        return line;
    }

    private static double[] equal(int number) {
        double[] shares = new double[number];
        double rest = 100;
        for (int i = number - 1; i > 0; i--) {
            shares[i] = Math.floor(1000.0 / number) / 10;
            rest -= shares[i];
        }
        shares[0] = Math.round(rest * 10) / 10.0;
        return shares;
    }

    private static BigDecimal part(BigDecimal whole, double percent) {
        return whole.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP);
    }

    static List<Map<String, Object>> scope(Iterable<String> general, Iterable<String> licensed) {
        List<Map<String, Object>> lines = new ArrayList<>();
        general.forEach(item -> lines.add(scope(item, false)));
        licensed.forEach(item -> lines.add(scope(item, true)));
        return lines;
    }

    private static Map<String, Object> scope(String item, boolean licensed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scope_text", item);
        line.put("licensed", licensed);
        return line;
    }

    List<Map<String, Object>> contact(Person person) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("person_name", person.name());
        line.put("tel", person.phone());
        line.put("email", null);
        return List.of(line);
    }
}
