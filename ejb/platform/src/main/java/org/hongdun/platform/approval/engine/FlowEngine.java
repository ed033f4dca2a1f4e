package org.hongdun.platform.approval.engine;

import jakarta.transaction.TransactionManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.api.Job;
import org.hongdun.platform.approval.domain.FlowModel;

/**
 * Moves the tokens of items. It trusts its caller: which moves are allowed was decided before, by the brackets of the
 * flow. An item is known here by the name the engine gave it at the start, a flow by the name of its deployed version.
 */
public class FlowEngine implements AutoCloseable {

    private final Asked asked = new Asked();
    private final ProcessEngine engine;

    FlowEngine(Function<Asked, ProcessEngine> engine) {
        this.engine = engine.apply(asked);
    }

    /** Works within the transactions and with the threads of the server. */
    public static FlowEngine joined(DataSource dataSource, TransactionManager transactions, Executor threads) {
        return new FlowEngine(asked -> Engines.joined(dataSource, transactions, threads, asked));
    }

    /** Every call is a transaction of its own. */
    public static FlowEngine alone(DataSource dataSource) {
        return new FlowEngine(asked -> Engines.alone(dataSource, asked));
    }

    /** @return name of the deployed version */
    public String deploy(FlowModel flow) {
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .name(flow.key())
                .addBpmnModel(flow.key() + ".bpmn20.xml", Drawing.of(flow))
                .deploy()
                .getId();
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    /** @return name of the item */
    public String start(String engineKey, FlowQuestions questions) {
        return place(engineKey, List.of(), questions);
    }

    /** The token leaves its task along the arrow. */
    public void complete(String token, FlowQuestions questions) {
        asking(questions, () -> engine.getRuntimeService().trigger(token));
    }

    /**
     * Everything that rests on one of the nodes left is taken away, and one token is set on the target. Nothing else
     * moves: what waits at joins elsewhere goes on waiting.
     *
     * @param left tasks, joins and sub-processes
     */
    public void move(String engineItem, Set<String> left, String target, FlowQuestions questions) {
        asking(questions, () -> engine.getManagementService().executeCommand(new MoveToken(engineItem, left, target)));
    }

    /** Takes the item away with all its tokens and timers. */
    public void cancel(String engineItem) {
        engine.getRuntimeService().deleteProcessInstance(engineItem, null);
    }

    /**
     * Sets an item anew, on another version: tokens on tasks, and tokens that wait at joins, one for each branch arrived.
     *
     * @param nodes none for the start of the flow
     * @return its new name
     */
    public String place(String engineKey, List<String> nodes, FlowQuestions questions) {
        return asked.during(
                questions, () -> engine.getManagementService().executeCommand(new PlaceTokens(engineKey, nodes)));
    }

    /** The tokens that rest on tasks; empty when the item has come to its end. */
    public List<Token> tokens(String engineItem) {
        return engine.getManagementService().executeCommand(new ReadTokens(engineItem, ReceiveTask.class));
    }

    /** Joins at which branches have arrived and wait, one entry for each branch. */
    public List<String> waiting(String engineItem) {
        return engine.getManagementService().executeCommand(new ReadTokens(engineItem, ParallelGateway.class)).stream()
                .map(Token::nodeId)
                .toList();
    }

    /** Timers of an item. */
    public List<DueTimer> timers(String engineItem) {
        return asTimers(engine.getManagementService()
                .createTimerJobQuery()
                .processInstanceId(engineItem)
                .list());
    }

    /** Timers that should have fired by then, the oldest first. */
    public List<DueTimer> due(Instant now, int most) {
        return asTimers(engine.getManagementService()
                .createTimerJobQuery()
                .duedateLowerThan(Date.from(now.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, most));
    }

    /** Timers that fire at that instant or later; those of suspended items are not among them. */
    public List<DueTimer> timersFrom(Instant from) {
        return asTimers(engine.getManagementService()
                .createTimerJobQuery()
                .duedateHigherThan(Date.from(from.minusMillis(1)))
                .list());
    }

    private static List<DueTimer> asTimers(Collection<Job> jobs) {
        return jobs.stream()
                .map(job -> new DueTimer(
                        job.getId(),
                        job.getProcessInstanceId(),
                        job.getElementId(),
                        job.getDuedate().toInstant()))
                .toList();
    }

    /** Fires a timer: the token leaves the task along the timer's arrow, or a second one does so beside it. */
    public void fire(String timer, FlowQuestions questions) {
        asking(questions, () -> {
            Job job = engine.getManagementService().moveTimerToExecutableJob(timer);
            engine.getManagementService().executeJob(job.getId());
        });
    }

    /** Takes a timer away without firing it. */
    public void forget(String timer) {
        engine.getManagementService().deleteTimerJob(timer);
    }

    /** No timer of the item fires any more. */
    public void suspend(String engineItem) {
        engine.getRuntimeService().suspendProcessInstanceById(engineItem);
    }

    public void resume(String engineItem) {
        engine.getRuntimeService().activateProcessInstanceById(engineItem);
    }

    /** Sets a timer to another instant. */
    public void retime(String timer, Instant due) {
        engine.getManagementService().executeCommand(new RetimeTimer(timer, due));
    }

    private void asking(FlowQuestions questions, Runnable work) {
        Supplier<Void> asSupplier = () -> {
            work.run();
            return null;
        };
        asked.during(questions, asSupplier);
    }

    @Override
    public void close() {
        engine.close();
    }
}
