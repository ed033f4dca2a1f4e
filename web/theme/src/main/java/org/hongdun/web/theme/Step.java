package org.hongdun.web.theme;

import java.io.Serializable;

/**
 * One step of an item's way, for {@code hd:steps}.
 *
 * @param label the step's name in the page's language
 * @param note when it was reached, or empty
 * @param state where the item stands with it
 */
public record Step(String label, String note, State state) implements Serializable {

    /** Where the item stands with a step. */
    public enum State {
        DONE,
        NOW,
        FAILED,
        AHEAD
    }

    /**
     * How far a form is with one of its steps: passing a step does not finish it.
     *
     * @param now number of the step that is open
     * @param holds whether nothing is wrong with what stands on the step
     */
    public static State ofForm(int number, int now, boolean holds) {
        if (number == now) {
            return State.NOW;
        }
        return number < now && holds ? State.DONE : State.AHEAD;
    }

    public boolean done() {
        return state == State.DONE;
    }

    public boolean now() {
        return state == State.NOW;
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    public String css() {
        return switch (state) {
            case DONE -> "done";
            case NOW -> "now";
            case FAILED -> "bad";
            case AHEAD -> "";
        };
    }
}
