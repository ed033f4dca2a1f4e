package org.hongdun.server;

/** The two networks. Each has a server, a database and a broker of its own. */
public enum Side {
    /** 政务内网: the staff's network. */
    INTRANET("intranet", 0),
    /** 政务外网: the network that enterprises and citizens reach. */
    PORTAL("portal", 100);

    private static final int HTTP_PORT = 8080;
    private static final int MANAGEMENT_PORT = 9990;
    private static final int BROKER_PORT = 61616;

    private final String label;
    private final int shift;

    Side(String label, int shift) {
        this.label = label;
        this.shift = shift;
    }

    /** The name used in folders, system properties and scripts. */
    public String label() {
        return label;
    }

    int portOffset(int siteOffset) {
        return siteOffset + shift;
    }

    int httpPort(int siteOffset) {
        return HTTP_PORT + portOffset(siteOffset);
    }

    int managementPort(int siteOffset) {
        return MANAGEMENT_PORT + portOffset(siteOffset);
    }

    int brokerPort(int siteOffset) {
        return BROKER_PORT + portOffset(siteOffset);
    }
}
