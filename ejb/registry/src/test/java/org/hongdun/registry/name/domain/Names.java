package org.hongdun.registry.name.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.database.Csv;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.NewWord;
import org.hongdun.registry.name.WordKind;
import org.hongdun.registry.name.WordMatch;
import org.hongdun.registry.name.WordScope;

/** The dictionary of the reference rows, and a small name book. */
public final class Names {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    public static final String CITY = "440100";
    public static final Hanzi HANZI = Hanzi.tables();
    public static final List<NameTerm> TERMS = rows("sql/reference/name_term.csv").stream()
            .map(r -> new NameTerm(r.get(0), NameTerm.Kind.valueOf(r.get(1)), r.get(4), r.get(5)))
            .toList();
    public static final NameSplitter SPLITTER = new NameSplitter(HANZI, TERMS);
    public static final NameJudge JUDGE = new NameJudge(
            HANZI,
            SPLITTER,
            rows("sql/reference/name_word.csv").stream()
                    .map(r -> new ListedWord(
                            new NewWord(
                                    r.get(0),
                                    WordKind.valueOf(r.get(4)),
                                    WordScope.valueOf(r.get(1)),
                                    WordMatch.valueOf(r.get(5)),
                                    LocalDate.parse(r.get(2)),
                                    r.get(6),
                                    r.get(7)),
                            HANZI))
                    .toList());

    private Names() {}

    private static List<List<String>> rows(String file) {
        try {
            return Csv.read(file).rows();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static NameParts split(String name) {
        return SPLITTER.split(name);
    }

    public static NameIndex.Entry entry(long id, String name, NameStanding standing, LocalDate day) {
        return new NameIndex.Entry(id, CITY, split(name), standing, day);
    }

    public static NameIndex.Entry registered(long id, String name) {
        return entry(id, name, NameStanding.REGISTERED, LocalDate.of(2010, 1, 4));
    }

    /** One year after a cancellation, a change or an annulment; a revoked name as long as it is not cancelled. */
    public static Occupancy under(NameRegime regime) {
        LocalDate year = TODAY.minusYears(1);
        return switch (regime) {
            case R2004 -> new Occupancy(regime, TODAY, TODAY.minusYears(3), year, TODAY.minusYears(3), null);
            case R2017 -> new Occupancy(regime, TODAY, year, year, null, null);
            case R2021 -> new Occupancy(regime, TODAY, year, year, null, year);
        };
    }

    public static NameReport report(NameIndex index, String name, NameRegime regime) {
        NameParts parts = split(name);
        Occupancy occupancy = under(regime);
        return JUDGE.judge(
                parts, null, false, index.conflicts(parts, CITY, occupancy, 0, NameReport.MOST_CONFLICTS), occupancy);
    }
}
