package org.hongdun.platform.duty.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hongdun.platform.duty.persistence.DutyRows;

/** Takes duties and gives them back, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DutyBook {

    private static final Duration TIME = Duration.ofMinutes(2);

    /** Of this start of the server: what it had before it died is another's. */
    private static final String SERVER = System.getProperty("jboss.node.name", "local") + "/" + UUID.randomUUID();

    @Inject
    private DutyRows rows;

    @Inject
    private Clock clock;

    public boolean take(String duty) {
        Instant now = clock.instant();
        return rows.take(duty, SERVER, now, now.plus(TIME));
    }

    public void giveBack(String duty) {
        rows.giveBack(duty, SERVER, clock.instant());
    }
}
