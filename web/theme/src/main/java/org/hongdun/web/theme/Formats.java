package org.hongdun.web.theme;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Functions of the tag library: how the house writes dates, instants, amounts and terms. Null gives an empty text. */
public final class Formats {

    private static final ZoneId OFFICIAL_ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** Cloned for each use, since a format serves one thread; a page writes dozens, and making one costs more than copying it. */
    private static final DecimalFormat AMOUNT = pattern("#,##0.00");

    private static final DecimalFormat COUNT = pattern("#,##0");

    private Formats() {}

    /** 2026-06-12. */
    public static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** The date in full with the day of the week, in the page's language. */
    public static String longDate(LocalDate date) {
        return date == null
                ? ""
                : date.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()));
    }

    /** 2026-06-12 16:40 in the official zone. */
    public static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(OFFICIAL_ZONE));
    }

    /** 06-12 16:40 in the official zone. */
    public static String shortTime(Instant instant) {
        return instant == null ? "" : SHORT_TIME.format(instant.atZone(OFFICIAL_ZONE));
    }

    /** An amount in 万元 with two decimals and thousands. */
    public static String amount(BigDecimal amount) {
        return amount == null ? "" : ((NumberFormat) AMOUNT.clone()).format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** A whole number with thousands. */
    public static String count(Number count) {
        return count == null ? "" : ((NumberFormat) COUNT.clone()).format(count);
    }

    /** A rate of 0 to 1 as a percentage with two decimals. */
    public static String percent(BigDecimal rate) {
        return rate == null ? "-" : pattern("0.00%").format(rate);
    }

    /** A part of a whole as a percentage with one decimal; "-" when there is no whole. */
    public static String share(Number part, Number whole) {
        if (part == null || whole == null || whole.doubleValue() == 0) {
            return "-";
        }
        return new BigDecimal(part.toString())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal(whole.toString()), 1, RoundingMode.HALF_UP)
                + "%";
    }

    /** The change from one amount to the next as a signed percentage with one decimal; "-" when it started from nothing. */
    public static String change(BigDecimal before, BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return "-";
        }
        BigDecimal percent =
                now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before.abs(), 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent + "%";
    }

    /** A length in bytes as people read it. */
    public static String bytes(Number length) {
        if (length == null) {
            return "";
        }
        double size = length.doubleValue();
        if (size < 1024) {
            return length + " B";
        }
        return size < 1024 * 1024
                ? pattern("0.#").format(size / 1024) + " KB"
                : pattern("0.#").format(size / 1024 / 1024) + " MB";
    }

    /** A length of time as people read it, in its two largest units; tenths of a second below ten seconds. */
    public static String duration(Duration length) {
        Duration time = length.isNegative() ? Duration.ZERO : length;
        if (time.toDays() > 0) {
            return time("duration.days", time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return time("duration.hours", time.toHours(), time.toMinutesPart());
        }
        if (time.toMinutes() > 0) {
            return time("duration.minutes", time.toMinutes(), time.toSecondsPart());
        }
        return time(
                "duration.seconds",
                time.toSeconds() < 10 ? time.toSeconds() + "." + time.toMillisPart() / 100 : time.toSeconds());
    }

    private static String time(String key, Object... parts) {
        return Texts.fill(Texts.theme(key, locale()), List.of(parts));
    }

    public static String fmt(String sentence, Object value) {
        return filled(sentence, value);
    }

    public static String fmt2(String sentence, Object first, Object second) {
        return filled(sentence, first, second);
    }

    public static String fmt3(String sentence, Object first, Object second, Object third) {
        return filled(sentence, first, second, third);
    }

    /**
     * The one meaning of the due chip's colours.
     *
     * @param left working days left, negative when overdue, null without a term
     * @param stopped why the clock stands, or null
     * @param due the last day; one that lies behind a weekend is overdue although no working day has passed since
     */
    public static String dueClass(Integer left, String stopped, LocalDate due) {
        return dueClass(left, stopped, due, LocalDate.now(OFFICIAL_ZONE));
    }

    static String dueClass(Integer left, String stopped, LocalDate due, LocalDate today) {
        if (isGiven(stopped) || left == null) {
            return "wait";
        }
        if (left < 0 || due != null && due.isBefore(today)) {
            return "bad";
        }
        return left <= 3 ? "warn" : "ok";
    }

    /** The same in words, because colour never speaks alone. */
    public static String dueText(Integer left, String stopped, LocalDate due) {
        if (isGiven(stopped)) {
            return Texts.fill(Texts.theme("due.stopped", locale()), List.of(stopped));
        }
        if (left == null) {
            return Texts.theme("due.none", locale());
        }
        boolean justOver = left == 0 && due != null && due.isBefore(LocalDate.now(OFFICIAL_ZONE));
        String key = left < 0 ? "due.overdue" : justOver ? "due.over" : left == 0 ? "due.today" : "due.left";
        String number = Math.abs(left) == 1 ? ".one" : "";
        return Texts.fill(Texts.theme(key + number, locale()), List.of(Math.abs(left)));
    }

    /** Class of a message by its severity; the message counts as shown. */
    public static String messageClass(FacesMessage message) {
        message.rendered();
        if (message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
            return "ok";
        }
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warn" : "bad";
    }

    /** The sentence of an error code without details, such as the reason in a receipt. */
    public static String sentence(String code) {
        return isGiven(code) ? Texts.error(code, List.of(), locale()) : "";
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static String filled(String sentence, Object... values) {
        List<Object> given = new ArrayList<>(Arrays.asList(values));
        given.replaceAll(value -> value == null ? "" : value);
        return Texts.fill(sentence, given);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
