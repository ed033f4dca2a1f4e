package org.hongdun.acceptance.exchange;

import java.time.Duration;
import java.util.function.Function;
import org.hongdun.server.ChildProcess;
import org.hongdun.server.Side;
import org.hongdun.server.Site;

/** A process of the site that may be killed at any instant. */
enum Victim {
    PORTAL_SERVER(site -> site.server(Side.PORTAL)),
    INTRANET_SERVER(site -> site.server(Side.INTRANET)),
    PORTAL_BROKER(site -> site.broker(Side.PORTAL)),
    INTRANET_BROKER(site -> site.broker(Side.INTRANET));

    private static final Duration RESTART = Duration.ofSeconds(180);

    private final Function<Site, ChildProcess> process;

    Victim(Function<Site, ChildProcess> process) {
        this.process = process;
    }

    /** {@code kill -9}, then a start; returns when the process works again. */
    void kill(Site site) {
        ChildProcess victim = process.apply(site);
        victim.kill();
        victim.start();
        victim.awaitReady(RESTART);
    }
}
