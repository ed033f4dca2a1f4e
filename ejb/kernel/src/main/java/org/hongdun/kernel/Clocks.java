package org.hongdun.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The house's one clock; services read it and pass the time into the domain. */
@ApplicationScoped
public class Clocks {

    /** The zone in which dates and legal days are counted. */
    public static final ZoneId OFFICIAL_ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(OFFICIAL_ZONE);
    }
}
