package org.hongdun.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The message broker of one side. */
public final class BrokerProcess extends ChildProcess {

    private static final int CONNECT_MILLIS = 1000;

    private final Side side;
    private final Layout layout;

    BrokerProcess(Side side, Layout layout, Settings settings) {
        super(side.label() + "-broker", settings);
        this.side = side;
        this.layout = layout;
    }

    private Path base() {
        return settings().home(side).resolve("broker");
    }

    @Override
    public Path log() {
        return base().resolve("log");
    }

    @Override
    List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djdk.serialFilter=!*",
                "-cp",
                Layout.codeSource() + ":" + layout.lib() + "/*",
                "org.hongdun.broker.Broker",
                side.label(),
                layout.brokerXml(side).toString(),
                base().toString());
    }

    @Override
    Map<String, String> environment() {
        return settings().environment(Part.broker(side));
    }

    @Override
    void prepare() throws IOException {
        Files.createDirectories(base());
    }

    /** The port on which the broker listens. */
    public int port() {
        return settings().brokerPort(side);
    }

    @Override
    boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port()), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
