package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Term;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.domain.Hanzi;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameJudge;
import org.hongdun.registry.name.domain.NameSplitter;
import org.hongdun.registry.name.domain.Occupancy;
import org.hongdun.registry.name.domain.TermRow;

/** The rules of a day: words of the dictionary, regime, cooling periods. Words are read again after a minute. */
@ApplicationScoped
public class Rulebook {

    private static final Duration OPEN_FOR = Duration.ofMinutes(1);

    private record Opened(NameJudge judge, LocalDate day, Instant at) {}

    @Inject
    private NameBook book;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    private volatile Opened opened;
    private volatile NameSplitter splitter;

    /** The judge with the words in force on that day. */
    NameJudge judge(LocalDate day) {
        Opened last = opened;
        Instant now = clock.instant();
        if (last == null || !last.day().equals(day) || last.at().plus(OPEN_FOR).isBefore(now)) {
            last = new Opened(new NameJudge(Hanzi.tables(), splitter(), book.words(day)), day, now);
            opened = last;
        }
        return last.judge();
    }

    /** Words were maintained here. */
    void reread() {
        opened = null;
    }

    /** Names are cut with the terms of all times: an old name has its old district. */
    NameSplitter splitter() {
        NameSplitter known = splitter;
        if (known == null) {
            known = new NameSplitter(
                    Hanzi.tables(), book.terms().stream().map(TermRow::term).toList());
            splitter = known;
        }
        return known;
    }

    Occupancy occupancy(LocalDate day) {
        NameRegime regime =
                NameRegime.valueOf(calendar.parameter("REGIME.NAME", day).text());
        return new Occupancy(
                regime,
                day,
                before(day, calendar.parameter("NAME.COOL.CANCELLED", day)),
                before(day, calendar.parameter("NAME.COOL.CHANGED", day)),
                calendar.find("NAME.COOL.REVOKED", day)
                        .map(value -> before(day, value))
                        .orElse(null),
                calendar.find("NAME.COOL.ANNULLED", day)
                        .map(value -> before(day, value))
                        .orElse(null));
    }

    private static LocalDate before(LocalDate day, LegalValue value) {
        Term term = value.asTerm();
        return switch (term.unit()) {
            case Y -> day.minusYears(term.count());
            case M -> day.minusMonths(term.count());
            case D, WD -> day.minusDays(term.count());
        };
    }
}
