package org.hongdun.platform.clock.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.duty.Duties;

/** Goes through the clocks every minute; in its first round it gives one to every matter that is under way without. */
@Singleton
@Startup
public class ClockTimer {

    private static final String DUTY = "clock-rounds";

    @Inject
    private Duties duties;

    @Inject
    private ClockRounds rounds;

    @Inject
    private ClockListeners listeners;

    private boolean adopted;

    @PostConstruct
    void begin() {
        duties.every(Duration.ofMinutes(1), DUTY, this::round);
    }

    private void round() {
        if (!adopted) {
            listeners.all().forEach(this::adopt);
            adopted = true;
        }
        while (duties.keep(DUTY) && rounds.catchUp() > 0) {}
        while (duties.keep(DUTY) && rounds.speak() > 0) {}
    }

    private void adopt(ClockListener room) {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent() && duties.keep(DUTY)) {
            last = rounds.adopt(room, last.getAsLong());
        }
    }
}
