package org.hongdun.acceptance.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hongdun.server.ServerProcess;
import org.hongdun.server.Side;

/** How the servers were when a test failed: their last warnings, and where the loops of the exchange stood. */
final class SiteThen extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;
    private static final int FRAMES = 16;

    SiteThen(RunningSite site) {
        super(words(site), null, false, false);
    }

    private static String words(RunningSite site) {
        StringBuilder words = new StringBuilder();
        for (Side side : Side.values()) {
            ServerProcess server = site.site().server(side);
            words.append('\n').append(server.name()).append(server.isAlive() ? " runs\n" : " does not run\n");
            try {
                words.append(warnings(server.log().resolve("server.log")));
                words.append(server.isAlive() ? loops(server.pid()) : "");
            } catch (IOException unreadable) {
                words.append(unreadable);
            }
        }
        return words.toString();
    }

    private static String warnings(Path log) throws IOException {
        List<String> warnings = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .filter(line -> !line.contains("orm.incubating"))
                .toList();
        return warnings.stream().skip(Math.max(0, warnings.size() - LINES)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String loops(long pid) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "Thread.print")
                .redirectErrorStream(true)
                .start();
        String threads = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return List.of(threads.split("\n\n")).stream()
                .filter(thread -> thread.contains("org.hongdun.exchange.jms.LinkLoop"))
                .map(thread -> thread.lines().limit(FRAMES).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
