package org.hongdun.platform.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.audit.AuditEvent;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Outcome;

/** What is to be remembered, cut to the lengths of the table; an empty text counts as none. */
public record Act(Instant occurredAt, Caller caller, String event, Outcome outcome, String subjectKey, String detail) {

    private static final Pattern BRANCH = Pattern.compile("[0-9]{6}");
    private static final String SYSTEM_CHAIN = "SYSTEM";
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_DETAIL = 1000;

    public Act {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        subjectKey = cut(subjectKey, LONGEST_KEY);
        detail = cut(detail, LONGEST_DETAIL);
    }

    public static Act of(
            Instant at, Caller caller, AuditEvent event, Outcome outcome, String subjectKey, String detail) {
        return new Act(at, caller, event.name(), outcome, subjectKey, detail);
    }

    /** The chain it belongs to: the caller's branch, the bureau for its offices, or the system's own. */
    public String chain() {
        return caller.kind() == CallerKind.SYSTEM ? SYSTEM_CHAIN : branchOf(caller.unitPath());
    }

    private static String branchOf(OrgPath path) {
        String[] steps = path.value().substring(1).split("/");
        return steps.length > 1 && BRANCH.matcher(steps[1]).matches() ? steps[1] : steps[0];
    }

    private static String cut(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
    }
}
