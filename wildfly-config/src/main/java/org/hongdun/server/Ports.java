package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks whether a port is free before anything is started on it. */
final class Ports {

    private Ports() {}

    /**
     * @param name the process that wants the port
     * @throws SetupException if somebody listens there, naming our own process if it is one that was left behind
     */
    static void refuseIfBusy(Settings settings, int port, String name) {
        if (free(port)) {
            return;
        }
        Optional<Long> leftBehind = leftBehind(settings.home().resolve("run").resolve(name + ".pid"));
        if (leftBehind.isPresent()) {
            long pid = leftBehind.get();
            throw new SetupException(
                    "端口 " + port + " 被上次启动的 " + name + "(进程 " + pid + ")占用。请先执行:kill " + pid,
                    "Port " + port + " is held by the " + name + " of an earlier start (process " + pid
                            + "). End it first: kill " + pid);
        }
        throw new SetupException(
                "端口 " + port + " 已被其他程序占用。请停止该程序(ss -ltnp 可查),或设置 HONGDUN_PORT_OFFSET=1000 使全部端口顺移。",
                "Port " + port + " is in use by another program. Stop it (ss -ltnp shows it), or set "
                        + "HONGDUN_PORT_OFFSET=1000 to shift all ports.");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    private static Optional<Long> leftBehind(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("/java"))
                    .map(ProcessHandle::pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
