package org.hongdun.exchange.domain;

/**
 * The side of the gap on which this server stands.
 *
 * @param name {@code intranet} or {@code portal}
 */
public record Side(String name) {

    public static final String INTRANET = "intranet";
    public static final String PORTAL = "portal";

    public Side {
        if (!INTRANET.equals(name) && !PORTAL.equals(name)) {
            throw new IllegalStateException(
                    "The system property hongdun.side must be 'intranet' or 'portal', but is '" + name + "'");
        }
    }

    public boolean isIntranet() {
        return INTRANET.equals(name);
    }
}
