package org.hongdun.server;

/** One process of an installation; each is given only the settings that it reads. */
public enum Part {
    INTRANET_SERVER(Side.INTRANET),
    PORTAL_SERVER(Side.PORTAL),
    INTRANET_BROKER(Side.INTRANET),
    PORTAL_BROKER(Side.PORTAL),
    INTRANET_MIGRATE(Side.INTRANET),
    PORTAL_MIGRATE(Side.PORTAL);

    private final Side side;

    Part(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    static Part server(Side side) {
        return side == Side.INTRANET ? INTRANET_SERVER : PORTAL_SERVER;
    }

    static Part broker(Side side) {
        return side == Side.INTRANET ? INTRANET_BROKER : PORTAL_BROKER;
    }

    static Part migrate(Side side) {
        return side == Side.INTRANET ? INTRANET_MIGRATE : PORTAL_MIGRATE;
    }
}
