package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The WildFly of one side. Its base directory lies in the home; the configuration is copied in before each start. */
public final class ServerProcess extends ChildProcess {

    /** Arrays up to 2,000,000: the dictionary analyser of Lucene reads one that WildFly's own limit refuses. */
    private static final String SERIAL_FILTER = "maxbytes=10485760;maxdepth=128;maxarray=2000000;maxrefs=300000";

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms128m",
            "-Xmx768m",
            "-XX:MetaspaceSize=128m",
            "-XX:MaxMetaspaceSize=384m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:G1PeriodicGCInterval=300000",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=Asia/Shanghai",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=" + SERIAL_FILTER,
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    /** The first of the two compilers and the plainest collector: a start costs 23 s of processor time, not 46. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** A server that runs and is not ready has failed to start something. */
    private static final Pattern RUNNING = Pattern.compile("\"server-state\"\\s*,\\s*\"outcome\"\\s*:\\s*true");

    private static final Pattern CAUSE = Pattern.compile(" ERROR \\[|^Caused by: |WELD-\\d");
    private static final int ERRORS_SHOWN = 8;
    private static final int ERROR_WIDTH = 400;
    private static final Duration BROKEN_FOR = Duration.ofSeconds(5);

    private final Side side;
    private final Layout layout;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private long brokenSince;

    ServerProcess(Side side, Layout layout, Settings settings) {
        super(side.label() + "-server", settings);
        this.side = side;
        this.layout = layout;
    }

    private Path base() {
        return settings().home(side).resolve("server");
    }

    private Path deployments() {
        return base().resolve("deployments");
    }

    @Override
    public Path log() {
        return base().resolve("log");
    }

    @Override
    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        if (settings().demo()) {
            command.addAll(QUICK_START);
        }
        command.addAll(extraOptions());
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + log().resolve("server.log"),
                "-Dlogging.configuration="
                        + base().resolve("configuration/logging.properties").toUri(),
                "-Djboss.home.dir=" + layout.wildfly(),
                "-Djboss.server.base.dir=" + base(),
                "-Djboss.bind.address=" + settings().get(Setting.HONGDUN_BIND),
                "-Djboss.bind.address.management=" + settings().get(Setting.HONGDUN_MANAGEMENT_BIND),
                "-Djboss.socket.binding.port-offset="
                        + side.portOffset(settings().portOffset()),
                "-Dhongdun.side=" + side.label(),
                "-Dhongdun.home=" + settings().home(side),
                "-Dhongdun.mode=" + settings().get(Setting.HONGDUN_MODE),
                "-jar",
                layout.wildfly().resolve("jboss-modules.jar").toString(),
                "-mp",
                layout.wildfly().resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return command;
    }

    private List<String> extraOptions() {
        String options = settings().get(Setting.HONGDUN_SERVER_OPTIONS);
        return options == null ? List.of() : List.of(options.split("\\s+"));
    }

    @Override
    Map<String, String> environment() {
        var environment = settings().environment(Part.server(side));
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    @Override
    void prepare() throws IOException {
        brokenSince = 0;
        Installation.copyTree(layout.configured(side).resolve("configuration"), base().resolve("configuration"));
        Installation.delete(base().resolve("tmp"));
        Installation.delete(deployments());
        Files.createDirectories(deployments());
        if (Files.isDirectory(layout.deployments(side))) {
            try (Stream<Path> ears = Files.list(layout.deployments(side))) {
                for (Path ear : (Iterable<Path>) ears::iterator) {
                    Files.copy(ear, deployments().resolve(ear.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Replaces what is deployed while the server runs; it takes the new file within five seconds. */
    public void redeploy() {
        try (Stream<Path> ears = Files.list(layout.deployments(side))) {
            for (Path ear : (Iterable<Path>) ears::iterator) {
                Files.copy(ear, deployments().resolve(ear.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the front page. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + settings().httpPort(side) + "/");
    }

    /** The address that says whether the server can work. */
    public URI health() {
        return URI.create("http://127.0.0.1:" + settings().managementPort(side) + "/health/ready");
    }

    @Override
    boolean answers() {
        HttpResponse<String> health = get(health());
        if (health == null) {
            return false;
        }
        if (health.statusCode() != 200) {
            if (brokenSince == 0 && RUNNING.matcher(health.body()).find()) {
                brokenSince = System.nanoTime();
            }
            return false;
        }
        brokenSince = 0;
        HttpResponse<String> page = get(url());
        return page != null && page.statusCode() < 400;
    }

    @Override
    void refuseIfBroken() {
        if (brokenSince != 0 && System.nanoTime() - brokenSince > BROKEN_FOR.toNanos()) {
            throw new SetupException(
                    name() + " 启动时有错误,请查看 " + log().resolve("server.log") + "。",
                    name() + " started with errors; see " + log().resolve("server.log") + "." + firstErrors());
        }
    }

    private String firstErrors() {
        try (Stream<String> lines = Files.lines(log().resolve("server.log"), StandardCharsets.ISO_8859_1)) {
            List<String> errors = lines.filter(line -> CAUSE.matcher(line).find())
                    .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .map(line -> "\n  " + line.substring(0, Math.min(ERROR_WIDTH, line.length())))
                    .toList();
            return String.join("", errors.subList(Math.max(0, errors.size() - ERRORS_SHOWN), errors.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(URI address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException notYet) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
