package org.hongdun.platform.approval.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The engine with one fault planted in it, of the kinds that engines were found with. */
public final class FaultyEngine extends FlowEngine {

    /** What it does wrong. */
    public enum Fault {
        NONE,
        /** A move out of a fork takes away the token that moves, and forgets those of the other branches. */
        TOKEN_LEFT_BEHIND,
        /** A move sets two tokens on its target. */
        TOKEN_DOUBLED,
        /** What is entered by a move has no timer. */
        TIMER_LOST_BY_MOVE,
        /** A move does not take away what waits at a join. */
        ARRIVAL_LEFT_BEHIND,
        /** A change of version forgets what waits at a join. */
        ARRIVAL_LOST_BY_MIGRATION,
        /** A standstill does not stop the timers. */
        TIMER_NOT_STOPPED,
        /** After a standstill the timers fire as if there had been none. */
        TIMER_NOT_MOVED_ON
    }

    private Fault fault = Fault.NONE;

    public FaultyEngine(DataSource dataSource) {
        super(asked -> Engines.alone(dataSource, asked));
    }

    public void plant(Fault wanted) {
        fault = wanted;
    }

    @Override
    public void move(String engineItem, Set<String> left, String target, FlowQuestions questions) {
        Set<String> taken = new HashSet<>(left);
        if (fault == Fault.TOKEN_LEFT_BEHIND && left.size() > 1) {
            tokens(engineItem).stream()
                    .map(Token::nodeId)
                    .filter(left::contains)
                    .sorted()
                    .findFirst()
                    .ifPresent(taken::remove);
        }
        if (fault == Fault.ARRIVAL_LEFT_BEHIND) {
            waiting(engineItem).forEach(taken::remove);
        }
        super.move(engineItem, taken, target, questions);
        if (fault == Fault.TOKEN_DOUBLED) {
            super.move(engineItem, Set.of(), target, questions);
        }
        if (fault == Fault.TIMER_LOST_BY_MOVE) {
            timers(engineItem).forEach(timer -> forget(timer.id()));
        }
    }

    @Override
    public String place(String engineKey, List<String> nodes, FlowQuestions questions) {
        boolean forgetful = fault == Fault.ARRIVAL_LOST_BY_MIGRATION;
        return super.place(
                engineKey,
                forgetful ? nodes.stream().filter(node -> !node.startsWith("j")).toList() : nodes,
                questions);
    }

    @Override
    public void suspend(String engineItem) {
        if (fault != Fault.TIMER_NOT_STOPPED) {
            super.suspend(engineItem);
        }
    }

    @Override
    public void resume(String engineItem) {
        if (fault != Fault.TIMER_NOT_STOPPED) {
            super.resume(engineItem);
        }
    }

    @Override
    public void retime(String timer, Instant due) {
        if (fault != Fault.TIMER_NOT_MOVED_ON) {
            super.retime(timer, due);
        }
    }
}
