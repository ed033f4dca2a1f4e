package org.hongdun.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Layout;
import org.hongdun.server.ServerProcess;
import org.hongdun.server.Setting;
import org.hongdun.server.Settings;
import org.hongdun.server.Side;
import org.hongdun.server.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two intranet servers on one database: every signal of the clocks goes out once, whoever of them dies. */
@OnTheSite
@Tag("proof")
@Tag("cluster")
class TwoNodesIT {

    private static final String SECOND = "intranet-2";
    private static final String KEYS = "keys";
    private static final int PORTS_APART = 50;
    private static final int ADDRESSEES_OF_A_RED_CARD = 4;
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ROUND = Duration.ofMinutes(3);
    private static final Duration RECOVERY = Duration.ofMinutes(8);

    private final RunningSite running;
    private final ServerProcess first;
    private final ServerProcess second;

    TwoNodesIT(RunningSite running) throws IOException {
        this.running = running;
        first = running.site().server(Side.INTRANET);
        second = beside(running.site().settings());
    }

    /** The same side with other ports, a folder of its own, and the keys of the first. */
    private static ServerProcess beside(Settings settings) throws IOException {
        Path home = settings.home().resolve(SECOND);
        Map<String, String> environment = new HashMap<>();
        for (Setting setting : Setting.values()) {
            if (settings.get(setting) != null) {
                environment.put(setting.name(), settings.get(setting));
            }
        }
        environment.put(Setting.HONGDUN_HOME.name(), home.toString());
        environment.put(Setting.HONGDUN_PORT_OFFSET.name(), String.valueOf(settings.portOffset() + PORTS_APART));
        environment.put(Setting.HONGDUN_SERVER_OPTIONS.name(), "-Djboss.node.name=" + SECOND + " -Djboss.tx.node.id=2");
        Settings own = Settings.from(environment, home);
        Files.createDirectories(own.home(Side.INTRANET));
        copy(settings.home(Side.INTRANET).resolve(KEYS), own.home(Side.INTRANET).resolve(KEYS));
        return new Site(Layout.find(), own).server(Side.INTRANET);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @BeforeEach
    void start_the_second() throws IOException {
        second.start();
        second.awaitReady(START);
    }

    @AfterEach
    void stop_the_second() {
        second.stop();
        if (!first.isAlive()) {
            first.start();
            first.awaitReady(START);
        }
    }

    @Test
    void every_signal_goes_out_once_with_both_up_with_one_killed_in_the_middle_and_after_a_restart() {
        overdue("BOTH", 300);
        awaitSignals("BOTH", 300, ROUND);
        awaitAnotherRound();
        assertThat(sent("BOTH")).isEqualTo(once(300));

        overdue("KILLED", 6000);
        Patience.await("the first cards", ROUND, () -> signals("KILLED") > 0);
        ServerProcess victim = onDuty();
        victim.kill();
        long sentByTheVictim = signals("KILLED");
        awaitSignals("KILLED", 6000, RECOVERY);
        assertThat(sentByTheVictim).isBetween(1L, 5999L);
        assertThat(sent("KILLED")).isEqualTo(once(6000));

        victim.start();
        victim.awaitReady(START);
        onDuty().stop();
        overdue("RESTARTED", 300);
        awaitSignals("RESTARTED", 300, RECOVERY);
        awaitAnotherRound();
        assertThat(sent("RESTARTED")).isEqualTo(once(300));
        assertThat(sent("BOTH")).isEqualTo(once(300));
        assertThat(sent("KILLED")).isEqualTo(once(6000));
    }

    /** Clocks that have run out long ago and have not said so. */
    private void overdue(String key, int number) {
        running.update(
                Side.INTRANET,
                "insert into legal_clock (id, matter_kind, matter_key, clock_code, open_key, title, unit_path, limit_code,"
                        + " basis_on, due_on, legal_end, promised_on, limit_in_days, promise_in_days, has_stops,"
                        + " is_silent, state, started_at, calendar_version, next_signal_at)"
                        + " select -(select count(*) from legal_clock where id < 0) - n, 'PROOF', ? || n, 'PROOF',"
                        + " 'PROOF/' || ? || n, 'proof', '/440100/440106/', '5WD', date '2025-03-03',"
                        + " date '2025-03-10', date '2025-03-10', date '2025-03-10', false, false, false, false,"
                        + " 'RUNNING', timestamp '2025-03-03 00:00:00', 0, timestamp '2025-03-07 00:00:00'"
                        + " from generate_series(1, ?) n",
                key,
                key,
                number);
    }

    private ServerProcess onDuty() {
        String holder =
                String.valueOf(running.rows(Side.INTRANET, "select holder from duty where duty_name = 'clock-rounds'")
                        .get(0)
                        .get("holder"));
        return holder.startsWith(SECOND + "/") ? second : first;
    }

    private void awaitSignals(String key, int number, Duration patience) {
        Patience.await(number + " cards of " + key, patience, () -> signals(key) >= number);
    }

    private long signals(String key) {
        return sent(key).get(0);
    }

    /** Cards, clocks that have one, notices. */
    private List<Long> sent(String key) {
        Map<String, Object> row = running.rows(
                        Side.INTRANET,
                        "select count(distinct s.id) as cards, count(distinct c.id) as clocks, count(n.id) as notices"
                                + " from legal_clock c join clock_signal s on s.clock_id = c.id"
                                + " join clock_notice n on n.signal_id = s.id where c.matter_key like ?",
                        key + "%")
                .get(0);
        return Stream.of("cards", "clocks", "notices")
                .map(column -> ((Number) row.get(column)).longValue())
                .toList();
    }

    private static List<Long> once(long number) {
        return List.of(number, number, number * ADDRESSEES_OF_A_RED_CARD);
    }

    private void awaitAnotherRound() {
        Object before = heldUntil();
        Patience.await("the next round", ROUND, () -> !heldUntil().equals(before));
        Object then = heldUntil();
        Patience.await("the round after it", ROUND, () -> !heldUntil().equals(then));
    }

    private Object heldUntil() {
        return running.rows(Side.INTRANET, "select held_until from duty where duty_name = 'clock-rounds'")
                .get(0)
                .get("held_until");
    }
}
