package org.hongdun.registry.filing;

import static org.hongdun.registry.filing.FilingStatus.ACCEPTED;
import static org.hongdun.registry.filing.FilingStatus.APPROVED;
import static org.hongdun.registry.filing.FilingStatus.APPROVING;
import static org.hongdun.registry.filing.FilingStatus.DRAFT;
import static org.hongdun.registry.filing.FilingStatus.EXAMINING;
import static org.hongdun.registry.filing.FilingStatus.ISSUED;
import static org.hongdun.registry.filing.FilingStatus.LICENCE_PRINTED;
import static org.hongdun.registry.filing.FilingStatus.REJECTED;
import static org.hongdun.registry.filing.FilingStatus.SUBMITTED;
import static org.hongdun.registry.filing.FilingStatus.SUPPLEMENT;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a matter: from which states, to which one, and with which permission. */
public enum FilingAct {
    SUBMIT(FilingStatus.SUBMITTED, FilingAct.ENTER, false, DRAFT),
    /** The supplemented application comes back. */
    RESUBMIT(FilingStatus.SUBMITTED, FilingAct.ENTER, false, SUPPLEMENT),
    WITHDRAW(
            FilingStatus.WITHDRAWN,
            FilingAct.ENTER,
            false,
            DRAFT,
            SUBMITTED,
            SUPPLEMENT,
            ACCEPTED,
            EXAMINING,
            APPROVING),
    ACCEPT(FilingStatus.ACCEPTED, FilingAct.ACCEPTANCE, false, SUBMITTED),
    REQUEST_SUPPLEMENT(FilingStatus.SUPPLEMENT, FilingAct.ACCEPTANCE, true, SUBMITTED),
    REFUSE(FilingStatus.REFUSED, FilingAct.ACCEPTANCE, true, SUBMITTED),
    TAKE_UP(FilingStatus.EXAMINING, FilingAct.EXAMINATION, false, ACCEPTED),
    EXAMINE(FilingStatus.APPROVING, FilingAct.EXAMINATION, true, EXAMINING),
    /** 退回重审. */
    RETURN(FilingStatus.EXAMINING, FilingAct.APPROVAL, true, APPROVING),
    APPROVE(FilingStatus.APPROVED, FilingAct.APPROVAL, false, APPROVING),
    REJECT(FilingStatus.REJECTED, FilingAct.APPROVAL, true, APPROVING),
    PRINT_LICENCE(FilingStatus.LICENCE_PRINTED, FilingAct.LICENCE, false, APPROVED),
    ISSUE(FilingStatus.ISSUED, FilingAct.LICENCE, false, LICENCE_PRINTED),
    ARCHIVE(FilingStatus.ARCHIVED, FilingAct.ENTER, false, APPROVED, REJECTED, ISSUED);

    /** 登记录入. */
    public static final String ENTER = "filing-enter";
    /** 受理. */
    public static final String ACCEPTANCE = "filing-accept";
    /** 审查. */
    public static final String EXAMINATION = "filing-examine";
    /** 核准. */
    public static final String APPROVAL = "filing-approve";
    /** 制照、发照. */
    public static final String LICENCE = "licence-handle";

    private final FilingStatus to;
    private final String permission;
    private final boolean opinionRequired;
    private final Set<FilingStatus> from;

    FilingAct(FilingStatus to, String permission, boolean opinionRequired, FilingStatus first, FilingStatus... more) {
        this.to = to;
        this.permission = permission;
        this.opinionRequired = opinionRequired;
        this.from = EnumSet.of(first, more);
    }

    public FilingStatus to() {
        return to;
    }

    public String permission() {
        return permission;
    }

    /** Whether the reason must be written. */
    public boolean opinionRequired() {
        return opinionRequired;
    }

    public boolean possibleIn(FilingStatus status) {
        return from.contains(status);
    }
}
