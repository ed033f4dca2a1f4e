package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    private Path home;

    private Settings settings() {
        return Settings.from(Map.of(), home);
    }

    @Test
    void a_busy_port_is_named_with_a_way_out() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.refuseIfBusy(settings(), busy.getLocalPort(), "portal-server"))
                    .isInstanceOf(SetupException.class)
                    .hasMessageContaining("端口 " + busy.getLocalPort())
                    .hasMessageContaining("HONGDUN_PORT_OFFSET=1000");
        }
    }

    @Test
    void a_process_left_behind_is_named_by_its_number() throws IOException {
        Path run = Files.createDirectories(home.resolve("run"));
        Files.writeString(
                run.resolve("portal-server.pid"),
                String.valueOf(ProcessHandle.current().pid()));
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.refuseIfBusy(settings(), busy.getLocalPort(), "portal-server"))
                    .hasMessageContaining("kill " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_free_port_is_nobodys_business() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatCode(() -> Ports.refuseIfBusy(settings(), port, "portal-server"))
                .doesNotThrowAnyException();
    }
}
