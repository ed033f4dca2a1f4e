package org.hongdun.platform.duty;

import java.time.Duration;

/**
 * Rounds of which one server of the cluster at a time is in charge. A duty is a row of its table; whoever has it keeps it by
 * taking it again before its time is over, and a server that dies loses it. That a round acts only once even so is the
 * business of the round: the clocks of servers may differ.
 */
public interface Duties {

    /**
     * Repeats a round on the executor of this server, whenever this server has the duty. A round that fails is told to the
     * operator (HD-D101) and begins anew after the pause.
     *
     * @param pause before the first round and between two
     */
    void every(Duration pause, String duty, Runnable round);

    /** Keeps the duty in the middle of a long round; returns whether this server still has it. */
    boolean keep(String duty);
}
