package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.LineFate;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.BanImportLine;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Barred;

/** Gives the lines of a list their fate. */
@ApplicationScoped
public class ImportedLines {

    /** What a line says, or why it says nothing. */
    private record Reading(BanImportLine line, BanEntry entry, Barred barred, BanError objection) {}

    private Bans bans;
    private BanWriter writer;
    private HitFinder finder;
    private Clock clock;

    protected ImportedLines() {}

    @Inject
    public ImportedLines(Bans bans, BanWriter writer, HitFinder finder, Clock clock) {
        this.bans = bans;
        this.writer = writer;
        this.finder = finder;
        this.clock = clock;
    }

    /** Locks everybody the lines name, then writes bans and hits. The lines are the next ones of the list. */
    void settle(BanImport list, ListFormat format, List<BanImportLine> lines, Actor by) {
        List<Reading> readings = new ArrayList<>(
                lines.stream().map(line -> read(format, line, list)).toList());
        List<Barred> named =
                readings.stream().map(Reading::barred).filter(Objects::nonNull).toList();
        bans.lock(named.stream().map(Barred::keys).toList());
        Map<String, Long> known =
                bans.known(named.stream().map(Barred::duplicateKey).toList());
        List<BanRecord> arrived = new ArrayList<>();
        for (Reading reading : readings) {
            settle(list, reading, known, by).ifPresent(arrived::add);
        }
        finder.meetPosts(arrived);
    }

    private Optional<BanRecord> settle(BanImport list, Reading reading, Map<String, Long> known, Actor by) {
        BanImportLine line = reading.line();
        if (reading.barred() == null) {
            line.meet(LineFate.QUARANTINED, reading.objection(), null);
            return Optional.empty();
        }
        Long before = known.get(reading.barred().duplicateKey());
        if (before != null) {
            line.meet(LineFate.DUPLICATE, BanError.DUPLICATE, before);
            return Optional.empty();
        }
        try {
            BanRecord ban = writer.write(
                    list.importNo() + "-" + line.lineNo(),
                    reading.barred(),
                    reading.entry().baseOn(),
                    BanOrigin.IMPORTED,
                    by,
                    LocalDate.now(clock));
            known.put(reading.barred().duplicateKey(), ban.id());
            BanError why = reading.objection() != null ? reading.objection() : missing(ban);
            line.meet(why == null ? LineFate.TAKEN : LineFate.QUARANTINED, why, ban.id());
            return Optional.of(ban);
        } catch (RuleViolation impossible) {
            line.meet(LineFate.QUARANTINED, impossible.reason(), null);
            return Optional.empty();
        }
    }

    private static BanError missing(BanRecord ban) {
        if (ban.missing() == null) {
            return null;
        }
        return switch (ban.missing()) {
            case "NUMBER" -> BanError.NUMBER_MISSING;
            case "DATE" -> BanError.DATE_MISSING;
            default -> BanError.NUMBER_AND_DATE_MISSING;
        };
    }

    private Reading read(ListFormat format, BanImportLine line, BanImport list) {
        ListFormat.Line told = format.line(line.text());
        if (told.name().isEmpty()
                || told.decisionNo().isEmpty()
                || told.ground().isEmpty()) {
            return new Reading(line, null, null, BanError.LINE_UNREADABLE);
        }
        try {
            return entry(told, line, list);
        } catch (RuleViolation refused) {
            return new Reading(line, null, null, BanError.LINE_UNREADABLE);
        }
    }

    private Reading entry(ListFormat.Line told, BanImportLine line, BanImport list) {
        Identity person = null;
        BanError objection = null;
        if (!told.certificateNo().isEmpty()) {
            try {
                person = new Identity(
                        told.name(),
                        told.certificateType(),
                        told.certificateNo(),
                        told.birthDate().orElse(null));
                line.mask(told.certificateNo(), person.maskedNo());
            } catch (RuleViolation malformed) {
                objection = BanError.NUMBER_MALFORMED;
            }
        }
        if (person == null) {
            person = new Identity(told.name(), null, null, told.birthDate().orElse(null));
        }
        String decision = told.decisionNo();
        BanEntry entry = new BanEntry(
                person,
                told.ground().orElseThrow(),
                told.sourceSubject(),
                decision.length() > 100 ? decision.substring(0, 100) : decision,
                told.baseOn().orElse(null),
                list.issuingUnit());
        return new Reading(line, entry, writer.barred(entry), objection);
    }
}
