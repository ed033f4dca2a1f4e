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
