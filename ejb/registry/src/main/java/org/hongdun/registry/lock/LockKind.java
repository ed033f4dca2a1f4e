package org.hongdun.registry.lock;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of locks (domain.md 2.4), the matters they stop, and the permission of who may release them. */
public enum LockKind {
    /** 未年检锁定; falls away by itself when the late inspection is passed. */
    ANNUAL_INSPECTION_LOCK("lock-release", LockedMatter.CHANGE),
    /** 立案锁定; released by the case unit. */
    CASE_LOCK("lock-release", LockedMatter.CANCEL),
    /** 股权冻结. */
    COURT_FREEZE("lock-release", LockedMatter.SHARE_TRANSFER, LockedMatter.CANCEL),
    /** 股权出质. */
    PLEDGE("lock-release", LockedMatter.SHARE_TRANSFER),
    /** 黑名单锁定. */
    BLACKLIST_LOCK("lock-release", LockedMatter.CHANGE);

    private final String releasePermission;
    private final Set<LockedMatter> stops;

    LockKind(String releasePermission, LockedMatter... stops) {
        this.releasePermission = releasePermission;
        this.stops = EnumSet.copyOf(Set.of(stops));
    }

    public String releasePermission() {
        return releasePermission;
    }

    public Set<LockedMatter> stops() {
        return Set.copyOf(stops);
    }
}
