package org.hongdun.registry.licence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** State of a printed licence (domain.md 2.5), and what leads from one to the next; what is not written here is refused. */
public enum LicenceState {
    /** 已制. */
    PRINTED,
    /** 已发. */
    ISSUED,
    /** 换发收回. */
    REPLACED,
    /** 挂失. */
    LOST,
    /** 扣留. */
    SEIZED,
    /** 缴回. */
    RETURNED,
    /** 公告作废. */
    VOID_ANNOUNCED;

    private static final Map<LicenceState, Map<LicenceEvent, LicenceState>> WAYS = new EnumMap<>(LicenceState.class);

    static {
        way(PRINTED, LicenceEvent.ISSUE, ISSUED);
        way(PRINTED, LicenceEvent.SPOIL, RETURNED);
        way(ISSUED, LicenceEvent.REPLACE, REPLACED);
        way(ISSUED, LicenceEvent.REPORT_LOSS, LOST);
        way(ISSUED, LicenceEvent.SEIZE, SEIZED);
        way(ISSUED, LicenceEvent.RETURN, RETURNED);
        way(ISSUED, LicenceEvent.ANNOUNCE_VOID, VOID_ANNOUNCED);
        way(LOST, LicenceEvent.ANNOUNCE_VOID, VOID_ANNOUNCED);
        way(SEIZED, LicenceEvent.GIVE_BACK, ISSUED);
        way(SEIZED, LicenceEvent.RETURN, RETURNED);
        way(SEIZED, LicenceEvent.ANNOUNCE_VOID, VOID_ANNOUNCED);
    }

    private static void way(LicenceState from, LicenceEvent event, LicenceState to) {
        WAYS.computeIfAbsent(from, state -> new EnumMap<>(LicenceEvent.class)).put(event, to);
    }

    /** The state the event leads to; empty if it is not allowed here. */
    public Optional<LicenceState> after(LicenceEvent event) {
        return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(event));
    }

    /** Whether the enterprise holds it or is about to: no document is made of one that is lost or taken from it. */
    public boolean isInForce() {
        return this == PRINTED || this == ISSUED;
    }

    /** Whether the licence is in use, so that there may be no other of the same copy. */
    public boolean isInUse() {
        return this == PRINTED || this == ISSUED || this == LOST || this == SEIZED;
    }
}
