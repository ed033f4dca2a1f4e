package org.hongdun.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongdun.kernel.CitizenIdNumber;

/**
 * Makes up persons: names as they are frequent in Guangdong, identity numbers with right check characters of births in the
 * city (45 %), the province (35 %) and elsewhere, ages around 41. Of a hundred persons 82 stand behind one subject, 12 behind
 * two, five behind three to five, one behind up to thirty.
 */
final class Persons {

    /** Of a hundred calls so many ask for somebody who stands behind another subject already; what the shares come to. */
    private static final double KNOWN = 26;
    /** Enough that the same person rarely comes twice into one subject. */
    private static final int POOL = 500;

    private static final List<String> CITY = List.of(
            "440102", "440103", "440104", "440105", "440106", "440107", "440111", "440112", "440121", "440122",
            "440125", "440126", "440181", "440182", "440183", "440184");
    private static final List<String> ELSEWHERE = List.of(
            "110105", "310104", "320106", "330102", "340104", "350102", "360102", "370102", "410105", "420106",
            "430102", "450103", "500103", "510104", "520102", "610103");

    private final Words words;
    private final Dice dice;
    private final Names names;
    private final LongSet numbers = new LongSet();
    private final List<Person> comingAgain = new ArrayList<>();

    Persons(Words words, Dice dice, Names names) {
        this.words = words;
        this.dice = dice;
        this.names = names;
    }

    /** Somebody, of age on the day. */
    Person adult(LocalDate on) {
        if (comingAgain.size() > POOL && dice.percent(KNOWN)) {
            int at = dice.between(0, comingAgain.size() - 1);
            Person known = comingAgain.get(at);
            if (!new CitizenIdNumber(known.idNumber()).birthDate().isAfter(on.minusYears(18))) {
                comingAgain.set(at, comingAgain.get(comingAgain.size() - 1));
                comingAgain.remove(comingAgain.size() - 1);
                return known;
            }
        }
        Person fresh = fresh(on);
        comingAgain.addAll(Collections.nCopies(furtherSubjects(), fresh));
        return fresh;
    }

    private int furtherSubjects() {
        return switch (dice.index(82, 12, 5, 1)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> dice.between(2, 4);
            default -> (int) (5 * Math.pow(5.8, dice.between(0, 100) / 100.0));
        };
    }

    private Person fresh(LocalDate on) {
        boolean male = dice.percent(62);
        double age = Math.max(18.2, Math.min(75, dice.normal(41, 10)));
        LocalDate birth = on.minusDays((long) (age * 365.25));
        String number;
        do {
            String first17 = place()
                    + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                    + "%02d%d".formatted(dice.between(0, 99), 2 * dice.between(0, 4) + (male ? 1 : 0));
            number = first17 + CitizenIdNumber.checkCharacter(first17);
            birth = birth.minusDays(1);
        } while (!numbers.add(number));
        return new Person(
                words.pick(dice, "surname") + words.pick(dice, "given", male ? "M" : "F"), number, names.mobile());
    }

    private String place() {
        return switch (dice.index(45, 35, 20)) {
            case 0 -> dice.of(CITY);
            case 1 -> "44" + "%02d".formatted(dice.between(2, 53)) + "%02d".formatted(dice.between(1, 29));
            default -> dice.of(ELSEWHERE);
        };
    }
}
