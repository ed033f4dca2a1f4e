package org.hongdun.registry.iccard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** State of an IC card, and what leads from one to the next (domain.md 4.7); what is not written here is refused. */
public enum CardState {
    /** 空白卡, in stock. */
    BLANK,
    /** 已制卡. */
    MADE,
    /** 正常(已发卡). */
    ACTIVE,
    /** 挂失. */
    LOST,
    /** 暂吊. */
    SUSPENDED,
    /** 吊销. */
    REVOKED,
    /** 注销. */
    CANCELLED,
    /** 过期. */
    EXPIRED,
    /** 换卡. */
    REPLACED,
    /** 作废. */
    SCRAPPED;

    private static final Map<CardState, Map<CardEvent, CardState>> WAYS = new EnumMap<>(CardState.class);

    static {
        way(BLANK, CardEvent.PERSONALISE, MADE);
        way(BLANK, CardEvent.DAMAGE, SCRAPPED);
        way(MADE, CardEvent.ISSUE, ACTIVE);
        way(MADE, CardEvent.MODIFY, MADE);
        way(MADE, CardEvent.VOID, SCRAPPED);
        way(ACTIVE, CardEvent.MODIFY, ACTIVE);
        way(ACTIVE, CardEvent.REPORT_LOSS, LOST);
        way(ACTIVE, CardEvent.SUSPEND, SUSPENDED);
        way(ACTIVE, CardEvent.CANCEL, CANCELLED);
        way(ACTIVE, CardEvent.REVOKE, REVOKED);
        way(ACTIVE, CardEvent.REPLACE, REPLACED);
        way(ACTIVE, CardEvent.EXPIRE, EXPIRED);
        way(LOST, CardEvent.RELEASE, ACTIVE);
        way(LOST, CardEvent.REISSUE, CANCELLED);
        way(LOST, CardEvent.CANCEL, CANCELLED);
        way(SUSPENDED, CardEvent.RESTORE, ACTIVE);
        way(SUSPENDED, CardEvent.REVOKE, REVOKED);
        way(SUSPENDED, CardEvent.CANCEL, CANCELLED);
        way(REVOKED, CardEvent.CANCEL, CANCELLED);
    }

    private static void way(CardState from, CardEvent event, CardState to) {
        WAYS.computeIfAbsent(from, state -> new EnumMap<>(CardEvent.class)).put(event, to);
    }

    /** The state the event leads to; empty if it is not allowed here. */
    public Optional<CardState> after(CardEvent event) {
        return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(event));
    }

    /** Whether the card occupies the place of its duplicate licence: there is one such card. */
    public boolean isOpen() {
        return this == MADE || this == ACTIVE;
    }
}
