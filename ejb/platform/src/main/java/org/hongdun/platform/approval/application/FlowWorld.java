package org.hongdun.platform.approval.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
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

    /** Those of them who can be reached: their accounts are in use and they are not away. */
    Set<String> present(Collection<String> logins);

    /** Whether somebody who can be reached stands in for him on that item and may act on it. */
    boolean isStoodInFor(String login, ApprovalItem item);

    /**
     * Those who do what lies with somebody who cannot be reached: the nearest who can be reached and are free for it, the one
     * with the least to do first; empty if there is nobody.
     */
    List<Person> inPlaceOf(String login, FlowNode node, ApprovalItem item, Predicate<String> isFree);

    /**
     * Starts the clock of a step that is about to be opened; returns its last day.
     *
     * @param node with its term; the house's own default for none
     * @param from the instant at which the term begins
     */
    LocalDate startClock(ApprovalItem item, FlowNode node, Instant from);

    /**
     * The clock of the step goes on: after a standstill on paper, or since what ended the step was taken back; returns its
     * last day.
     *
     * @param since when it stood still or ended
     */
    LocalDate goOn(ApprovalItem item, ApprovalStep step, Instant since);

    /** The last day of a timer after a standstill: moved on by as many days as its term would have counted in it. */
    LocalDate movedOn(LocalDate dueOn, TermRule term, Instant stopped, Instant resumed);

    /** The instant at which a timer of that term fires. */
    Instant firesAt(TermRule term, Instant from);

    /** Whether the condition of that arrow holds. */
    boolean holds(FlowModel flow, String edgeId, Map<String, Object> values);
}
