package org.hongdun.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.LawRule;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.SkippedDay;
import org.hongdun.platform.calendar.TermUnit;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Notices;

/** Behind calendar/due.xhtml: the deadline calculator; the whole question stands in the address. */
@Named
@RequestScoped
public class CalendarDueBacking {

    private static final Set<String> TERMS = Set.of("WD", "D", "M", "Y");
    private static final int MOST_MONTHS = 6;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private LegalReading legal;

    @Inject
    private Languages languages;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String from;
    private String count;
    private String unit;
    private String law;
    private String parameter;
    private Reckoning answer;
    private List<MonthGrid> months = List.of();
    private List<LegalValue> parameters;
    private List<LawRule> laws;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        boolean asked = from != null;
        from = asked ? from : today.toString();
        LocalDate on = today;
        try {
            if (asked) {
                on = DueQuestion.day(from);
                answer = new DueQuestion(from, text(count) + text(unit), law, parameter).answer(calendar.edition());
                draw();
            }
        } catch (RuleViolation refused) {
            notices.refused(refused);
        }
        laws = calendar.edition().laws(on);
        parameters =
                legal
                        .parameters(new ListQuery(0, ListQuery.LARGEST_PAGE, "code", true, Map.of("on", on.toString())))
                        .rows()
                        .stream()
                        .filter(value -> TERMS.contains(value.unit()) && value.lawCode() != null)
                        .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private void draw() {
        Map<LocalDate, SkippedDay> skipped = answer.skipped().stream()
                .collect(Collectors.toMap(SkippedDay::day, Function.identity(), (first, again) -> first));
        Map<LocalDate, CalendarDay> madeUp =
                answer.madeUp().stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        YearMonth last = YearMonth.from(answer.rolledDay());
        months = Stream.iterate(
                        YearMonth.from(answer.start()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .map(month -> MonthGrid.of(
                        month, languages.getLocale(), date -> cell(date, skipped.get(date), madeUp.get(date))))
                .toList();
    }

    private MonthGrid.Cell cell(LocalDate date, SkippedDay skipped, CalendarDay madeUp) {
        if (date.equals(answer.start())) {
            return cell(date, "start", null);
        }
        if (date.equals(answer.lastDay())) {
            return cell(date, "last", null);
        }
        if (date.equals(answer.rolledDay())) {
            return cell(date, "rolled", null);
        }
        if (skipped != null) {
            return cell(date, skipped.name() == null ? "weekend" : "off", skipped.name());
        }
        if (madeUp != null) {
            return cell(date, "make_up", madeUp.name());
        }
        boolean counted = date.isAfter(answer.start()) && date.isBefore(answer.lastDay());
        return counted ? cell(date, "counted", null) : new MonthGrid.Cell(date, "", "");
    }

    private static MonthGrid.Cell cell(LocalDate date, String look, String name) {
        String words = Words.word("calendar_due.cell." + look);
        return new MonthGrid.Cell(date, look, name == null ? words : name + " " + words);
    }

    /** Day of the week in the page's language. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    private Locale locale() {
        return languages.getLocale();
    }

    /** What the parameter regulates. */
    public String name(LegalValue value) {
        return Words.wordOr("parameter.name." + value.code(), value.code());
    }

    public String lawName(LawRule rule) {
        return Locale.ENGLISH.equals(locale()) ? rule.nameEn() : rule.name();
    }

    public List<String> getWeekdays() {
        return MonthGrid.weekdays(locale());
    }

    public List<TermUnit> getUnits() {
        return List.of(TermUnit.values());
    }

    public long getSkippedWithin() {
        return answer.skipped().stream().filter(day -> !day.rolled()).count();
    }

    public Reckoning getAnswer() {
        return answer;
    }

    public List<MonthGrid> getMonths() {
        return months;
    }

    public List<LegalValue> getParameters() {
        return parameters;
    }

    public List<LawRule> getLaws() {
        return laws;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }
}
