package org.hongdun.registry.name.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectState;

/**
 * A name that a subject bears or bore, and how it stands by that.
 *
 * @param authority registration authority of the subject
 * @param day the day that goes with the standing
 */
public record Borne(long subjectId, String name, String authority, NameStanding standing, LocalDate day) {

    /** @param spells the names of one subject, oldest first; a name that was borne again stands as the last time */
    public static List<Borne> of(List<RegisteredName> spells) {
        Map<String, Borne> last = new LinkedHashMap<>();
        spells.forEach(spell -> last.put(spell.name(), of(spell)));
        return List.copyOf(last.values());
    }

    private static Borne of(RegisteredName spell) {
        NameStanding standing = spell.until() == null ? standing(spell.state()) : NameStanding.CHANGED;
        LocalDate day = spell.until() != null
                ? spell.until()
                : standing == NameStanding.REGISTERED || spell.endedOn() == null ? spell.from() : spell.endedOn();
        return new Borne(spell.subjectId(), spell.name(), spell.authority(), standing, day);
    }

    /** A subject that moved away keeps its name elsewhere: here it is as if it had changed it. */
    private static NameStanding standing(SubjectState state) {
        return switch (state) {
            case ACTIVE, LIQUIDATING, DORMANT, OTHER -> NameStanding.REGISTERED;
            case REVOKED -> NameStanding.REVOKED;
            case CANCELLED, REVOKED_CANCELLED -> NameStanding.CANCELLED;
            case ANNULLED -> NameStanding.ANNULLED;
            case MOVED_OUT -> NameStanding.CHANGED;
        };
    }
}
