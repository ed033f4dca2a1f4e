package org.hongdun.platform.approval;

/**
 * Tells open pages when the counts of their officer change, on whichever server that happened. A page proves by the
 * ticket of its session for whom it listens, so that listening needs no session and keeps none alive.
 */
public interface WorkNews {

    /** A new ticket for the caller's session, good for a day. Permission {@code task-handle}. */
    String issueTicket();

    /** Ends the ticket with its session; within seconds nobody is told anything by it. */
    void endTicket(String ticket);

    /**
     * Tells the counts now and whenever they change, until the ticket ends or the listener is found to have left.
     *
     * @return false if there is no such ticket
     */
    boolean listen(String ticket, Listener listener);

    /** A page that listens. Called by one thread at a time; must not wait for its reader. */
    interface Listener {

        void counts(WorkCounts counts);

        /**
         * Nothing new, but still here.
         *
         * @return false if the listener has left
         */
        boolean idle();

        /** The ticket has ended; nothing more will be told. */
        void ended();
    }
}
