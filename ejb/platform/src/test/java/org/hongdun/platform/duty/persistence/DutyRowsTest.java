package org.hongdun.platform.duty.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyRowsTest {

    private static final String DUTY = "clock-rounds";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant UNTIL = NOON.plusSeconds(120);

    private TestDatabase database;

    @AfterEach
    void give_back() {
        database.execute("update duty set holder = null, held_until = timestamp '2000-01-01 00:00:00'");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void one_server_has_the_duty_and_keeps_it_until_its_time_is_over(TestDatabase on) {
        database = on;
        assertThat(take("one", NOON)).isTrue();
        assertThat(take("two", NOON.plusSeconds(60))).isFalse();
        assertThat(take("one", NOON.plusSeconds(60))).isTrue();

        assertThat(take("two", UNTIL.plusSeconds(61))).isTrue();
        assertThat(take("one", UNTIL.plusSeconds(61))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_is_given_back_another_takes_at_once_and_nobody_gives_back_what_is_anothers(TestDatabase on) {
        database = on;
        take("one", NOON);
        giveBack("two");
        assertThat(take("two", NOON)).isFalse();

        giveBack("one");

        assertThat(take("two", NOON)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void of_two_servers_at_the_same_moment_one_gets_it(TestDatabase on) throws Exception {
        database = on;
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> taken = servers.invokeAll(List.of(server(together, "one"), server(together, "two")));

            assertThat(taken.get(0).get() ^ taken.get(1).get()).isTrue();
        } finally {
            servers.shutdownNow();
        }
    }

    private Callable<Boolean> server(CyclicBarrier together, String name) {
        return () -> {
            together.await();
            return take(name, NOON);
        };
    }

    private boolean take(String server, Instant now) {
        return database.ask(
                "hongdun-platform", entities -> new DutyRows(entities).take(DUTY, server, now, now.plusSeconds(120)));
    }

    private void giveBack(String server) {
        database.in("hongdun-platform", entities -> new DutyRows(entities).giveBack(DUTY, server, NOON));
    }
}
