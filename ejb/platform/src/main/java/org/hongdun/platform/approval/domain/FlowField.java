package org.hongdun.platform.approval.domain;

/**
 * A value that travels with an item. Besides the declared ones every flow has {@code outcome}, the text of the last
 * decision's {@link org.hongdun.platform.approval.Verdict}, and {@code rejected}, whether a countersigned step ended without the ratio it needs.
 *
 * @param name Latin letters, digits and underscores, starting with a letter, at most 40
 * @param label as it stands on the form
 */
public record FlowField(String name, Type type, String label) {

    /** What a value may be. */
    public enum Type {
        TEXT,
        /** Up to 15 significant digits. */
        NUMBER,
        FLAG,
        DATE
    }
}
