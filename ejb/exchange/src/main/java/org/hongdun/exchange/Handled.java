package org.hongdun.exchange;

/**
 * What the handler tells the sender.
 *
 * @param businessNo number under which the matter is kept here, goes into the receipt; or null
 */
public record Handled(String businessNo) {

    public static Handled withoutNumber() {
        return new Handled(null);
    }
}
