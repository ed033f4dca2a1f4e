package org.hongdun.platform.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * What an officer does with his tasks and with the items he may see. {@code seenVersion} is the version of the item on
 * the page: refused with HD-L203 if it changed since. Every verb locks the item, so of two at the same moment one wins.
 * Permission {@code task-handle} unless said otherwise.
 */
public interface TaskDesk {

    /** Completes the task with an opinion; HD-L204 if it is not the caller's (or of whom he stands in for). */
    void complete(long taskId, long seenVersion, Decision decision);

    /** Nodes to which the task may be returned, in the order they were passed. */
    List<ReturnTarget> returnTargets(long taskId);

    /**
     * Returns the item to a passed step (退回).
     *
     * @param reason required
     * @param straightBack when the step returned to is completed, the item comes straight back to this person
     */
    void sendBack(long taskId, long seenVersion, String nodeId, String reason, boolean straightBack);

    /** Takes back what the caller completed, while nobody after him has acted (撤回); or his vote in a step still open. */
    void withdraw(long taskId, long seenVersion, String reason);

    /** Hands the task to somebody else, with the same last day (转办). */
    void transfer(long taskId, long seenVersion, String toLogin, String reason);

    /** Asks others within the step (加签). */
    void addSigners(long taskId, long seenVersion, AddPosition position, List<String> logins, String reason);

    /** Takes back an addition that has not acted yet (减签); by who added it. */
    void removeSigner(long addedTaskId, long seenVersion, String reason);

    /** Takes a task that is open to several (抢占). */
    void claim(long taskId, long seenVersion);

    /** Gives a claimed task back to the others. */
    void release(long taskId, long seenVersion);

    /** Notes that the caller has opened the task; no version needed. */
    void opened(long taskId);

    /** Gives the item to others to read, while it runs or after (传阅). {@code task-handle} or {@code item-read}. */
    void circulate(long itemId, List<String> logins);

    /** The caller has read what was circulated to him. */
    void read(long readingId, String remark);

    /** Urges everybody who has an open task of the item (催办); by its initiator, or with {@code item-supervise}. */
    void urge(long itemId, String words);

    /** Ends the item before anybody has acted (撤销); by its initiator. */
    void revoke(long itemId, long seenVersion, String reason);

    /**
     * Lets somebody stand in for the caller (委托). Both see the tasks; no chains.
     *
     * @param flowKey null for all flows
     * @return id of the delegation
     */
    long delegate(String agentLogin, String flowKey, LocalDate from, LocalDate to, String reason);

    /** Ends a delegation of the caller at once. */
    void endDelegation(long delegationId);
}
