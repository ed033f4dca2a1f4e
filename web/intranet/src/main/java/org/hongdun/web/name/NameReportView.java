package org.hongdun.web.name;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.registry.name.NameReport;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;

/** A report on a name as the pages show it. */
public final class NameReportView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One conflict in words. */
    public record Conflict(NameConflict found, String sentence, String effectCss) implements Serializable {}

    private final NameReport report;
    private final List<Conflict> conflicts;

    NameReportView(NameReport report, Locale locale) {
        this.report = report;
        this.conflicts = report.conflicts().stream()
                .map(c -> new Conflict(
                        c,
                        NameSentences.sentence(c, locale),
                        switch (c.effect()) {
                            case REJECT -> "bad";
                            case RESTRICT -> "warn";
                            case WARN -> "info";
                        }))
                .toList();
    }

    public NameReport getReport() {
        return report;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public String getResultCss() {
        return switch (report.result()) {
            case PASS -> "ok";
            case WARN_NEAR, NEED_APPROVAL -> "warn";
            case REJECT_SAME, REJECT_FORBIDDEN -> "bad";
        };
    }

    /** How many conflicts there are, and how many of them are shown. */
    public String getCounted() {
        return report.conflictCount() > conflicts.size()
                ? Formats.fmt2(Words.word("name_check.conflicts.first"), report.conflictCount(), conflicts.size())
                : Formats.fmt(Words.word("name_check.conflicts.all"), report.conflictCount());
    }
}
