package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a session lives of which nothing is heard (GB/T 22239 8.1.4.1). */
@OnTheSite
class IdleSessionIT {

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration MARGIN = Duration.ofSeconds(75);
    private static final Pattern TIMEOUT = Pattern.compile("<session-timeout>(.*?)</session-timeout>");

    private final RunningSite site;

    IdleSessionIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void what_is_deployed_asks_for_fifteen_minutes(Side side) throws IOException {
        List<String> declared = new ArrayList<>();
        Path deployments = site.site().settings().home(side).resolve("server/deployments");
        try (Stream<Path> files = Files.list(deployments)) {
            for (Path ear :
                    files.filter(file -> file.toString().endsWith(".ear")).toList()) {
                try (InputStream archive = Files.newInputStream(ear)) {
                    collect(archive, declared);
                }
            }
        }

        assertThat(declared).containsExactly(String.valueOf(IDLE.toMinutes()));
    }

    /** Two windows on each side: who looks, lives on, so one is looked at shortly before and the other shortly after. */
    @Test
    @Tag("proof")
    void fifteen_idle_minutes_end_the_session(People people) {
        Map<Side, List<String>> sessions = Map.of(
                Side.INTRANET,
                List.of(left(people.officer("reviewer.tianhe")), left(people.officer("head.tianhe"))),
                Side.PORTAL,
                List.of(left(people.enterprise(site.enterprise(0))), left(people.enterprise(site.enterprise(1)))));
        long last = System.nanoTime();

        LockSupport.parkNanos(IDLE.minus(MARGIN).toNanos());
        sessions.forEach((side, windows) ->
                assertThat(isAlive(side, windows.get(0))).as("%s, before", side).isTrue());

        LockSupport.parkNanos(last + IDLE.plus(MARGIN).toNanos() - System.nanoTime());
        sessions.forEach((side, windows) ->
                assertThat(isAlive(side, windows.get(1))).as("%s, after", side).isFalse());
    }

    /** The session of somebody who goes away from the window. */
    private static String left(Person person) {
        person.page().navigate("about:blank");
        return person.session();
    }

    private boolean isAlive(Side side, String session) {
        String inside = side == Side.INTRANET ? "workbench.xhtml" : "filing/list.xhtml";
        var answer = Wire.get(site.url(side).resolve(inside), session);
        return answer.statusCode() == 200 && !answer.body().contains("type=\"password\"");
    }

    /** The minutes that the web application of an archive and our fragments in it declare. */
    private static void collect(InputStream archive, List<String> declared) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = entry.getName();
            if (name.matches(".*hongdun[^/]*\\.(war|jar)")) {
                collect(entries, declared);
            } else if (name.matches("WEB-INF/web\\.xml|META-INF/web-fragment\\.xml")) {
                String descriptor = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                TIMEOUT.matcher(descriptor).results().forEach(timeout -> declared.add(timeout.group(1)));
            }
        }
    }
}
