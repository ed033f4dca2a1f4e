package org.hongdun.registry.name.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameStanding;

/**
 * Which names of others are in the way on a day: the table of cooling periods (冷却期) under the regime in force. A period
 * of one year that began on 1 March 2025 is over on 1 March 2026.
 */
public final class Occupancy {

    private final NameRegime regime;
    private final LocalDate day;
    private final Map<NameStanding, LocalDate> earliest = new EnumMap<>(NameStanding.class);

    /**
     * @param cancelled start of the cooling period of a cancelled name that ends on that day
     * @param changed the same for the old name of a subject that took another
     * @param revoked the same for a revoked licence; null where such a name is blocked until it is cancelled
     * @param annulled the same for an annulled registration; null where it is blocked without end, or free (2004)
     */
    public Occupancy(
            NameRegime regime,
            LocalDate day,
            LocalDate cancelled,
            LocalDate changed,
            LocalDate revoked,
            LocalDate annulled) {
        this.regime = regime;
        this.day = day;
        earliest.put(NameStanding.REGISTERED, LocalDate.MIN);
        earliest.put(NameStanding.PENDING, LocalDate.MIN);
        earliest.put(NameStanding.RESERVED, day);
        earliest.put(NameStanding.CANCELLED, cancelled.plusDays(1));
        earliest.put(NameStanding.CHANGED, changed.plusDays(1));
        earliest.put(NameStanding.REVOKED, revoked == null ? LocalDate.MIN : revoked.plusDays(1));
        if (annulled != null) {
            earliest.put(NameStanding.ANNULLED, annulled.plusDays(1));
        } else if (regime != NameRegime.R2004) {
            earliest.put(NameStanding.ANNULLED, LocalDate.MIN);
        }
    }

    public NameRegime regime() {
        return regime;
    }

    public LocalDate day() {
        return day;
    }

    /** Whether a name that stands so since (for a reservation: until) that day is in the way. */
    public boolean blocks(NameStanding standing, LocalDate since) {
        LocalDate from = earliest.get(standing);
        return from != null && !since.isBefore(from);
    }

    /** For each standing the first day, as days since 1970, that is still in the way; beyond all days if none is. */
    int[] cutOffs() {
        int[] cutOffs = new int[NameStanding.values().length];
        for (NameStanding standing : NameStanding.values()) {
            LocalDate from = earliest.get(standing);
            cutOffs[standing.ordinal()] = from == null
                    ? Integer.MAX_VALUE
                    : from.equals(LocalDate.MIN) ? Integer.MIN_VALUE : (int) from.toEpochDay();
        }
        return cutOffs;
    }
}
