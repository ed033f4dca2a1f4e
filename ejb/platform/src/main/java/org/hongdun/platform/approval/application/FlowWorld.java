package org.hongdun.platform.approval.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/** What a running flow asks of the house around it. */
interface FlowWorld {

    /** Whom a rule names that does not speak of the item's own way; empty if nobody. */
    List<Person> whoIs(WhoRule rule, ApprovalItem item);

    /** The account of that name, if it is active. */
    List<Person> active(List<String> logins);

    /** The one of several who has the least to do. */
    Person leastBusy(List<Person> persons);

    /** Last day of a term that begins at that instant; the house's own default for none. */
    LocalDate dueOn(TermRule term, Instant from);

    /** The same last day after a standstill: moved on by as many days as the term would have counted in it. */
    LocalDate movedOn(LocalDate dueOn, TermRule term, Instant stopped, Instant resumed);

    /** The instant at which a timer of that term fires. */
    Instant firesAt(TermRule term, Instant from);

    /** Whether the condition of that arrow holds. */
    boolean holds(FlowModel flow, String edgeId, Map<String, Object> values);
}
