package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Patches the unpacked WildFly and configures its two servers with the CLI scripts, offline. A server that was
 * configured by the same scripts before is left alone.
 */
public final class Installation {

    private static final long CLI_TIMEOUT_SECONDS = 180;

    private final Layout layout;

    public Installation(Layout layout) {
        this.layout = layout;
    }

    /**
     * Brings the installation up to date; safe to call from two processes at once.
     *
     * @throws SetupException if a script fails; the message ends with what the CLI said
     */
    public void prepare() {
        try (FileChannel lock = FileChannel.open(
                layout.root().resolve("installation.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            patchUndertow();
            addDriver(Layout.only(layout.lib(), "postgresql-*.jar"), "org.postgresql.jdbc");
            Optional<Path> oracle = layout.oracleDriver();
            if (oracle.isPresent()) {
                addDriver(oracle.get(), "com.oracle.jdbc");
            }
            for (Side side : Side.values()) {
                configureIfChanged(side);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** undertow-core 2.3.23 accepts three request-smuggling shapes; the newer one refuses them. */
    private void patchUndertow() throws IOException {
        Path module = layout.wildfly().resolve("modules/system/layers/base/io/undertow/core/main");
        Path replacement = Layout.only(layout.patches(), "undertow-core-*.jar");
        String jar = replacement.getFileName().toString();
        Path descriptor = module.resolve("module.xml");
        String resources = Files.readString(descriptor);
        if (resources.contains(jar)) {
            return;
        }
        Files.copy(replacement, module.resolve(jar), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(descriptor, resources.replaceAll("undertow-core-[^\"]+\\.jar", jar));
        try (var jars = Files.newDirectoryStream(module, "undertow-core-*.jar")) {
            for (Path other : jars) {
                if (!other.endsWith(jar)) {
                    Files.delete(other);
                }
            }
        }
    }

    private void addDriver(Path jar, String module) throws IOException {
        Path target = layout.wildfly()
                .resolve("modules")
                .resolve(module.replace('.', '/'))
                .resolve("main");
        if (Files.exists(target.resolve(jar.getFileName()))) {
            return;
        }
        Files.createDirectories(target);
        Files.copy(jar, target.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(target.resolve("module.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <module xmlns="urn:jboss:module:1.9" name="%s">
                    <resources>
                        <resource-root path="%s"/>
                    </resources>
                    <dependencies>
                        <module name="java.se"/>
                        <module name="java.security.jgss"/>
                        <module name="jdk.net"/>
                        <module name="jdk.security.auth"/>
                        <module name="jdk.unsupported"/>
                        <module name="jakarta.transaction.api"/>
                    </dependencies>
                </module>
                """.formatted(module, jar.getFileName()));
    }

    private void configureIfChanged(Side side) throws IOException {
        Path server = layout.configured(side);
        Path stamp = server.resolve("configured");
        List<Path> scripts = scripts(side);
        String wanted = digest(scripts);
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        configure(server, scripts);
        Files.writeString(stamp, wanted);
    }

    /** The scripts of a side in the order in which they apply: common first, each folder by number. */
    List<Path> scripts(Side side) {
        var scripts = new ArrayList<>(scripts("common"));
        scripts.addAll(scripts(side.label()));
        if (layout.oracleDriver().isPresent()) {
            scripts.addAll(scripts("oracle"));
        }
        return scripts;
    }

    /** The script that takes back what a script did. */
    static Path undo(Path script) {
        return script.resolveSibling(script.getFileName().toString().replace(".cli", "-undo.cli"));
    }

    /** Makes a fresh server folder from the stock configuration and runs the scripts on it. */
    void configure(Path server, List<Path> scripts) throws IOException {
        delete(server);
        copyTree(layout.wildfly().resolve("standalone/configuration"), server.resolve("configuration"));
        run(server, scripts);
        delete(server.resolve("log"));
        delete(server.resolve("tmp"));
        delete(server.resolve("data"));
        delete(server.resolve("configuration/standalone_xml_history"));
    }

    /** Runs scripts on a server folder in an embedded server. */
    void run(Path server, List<Path> scripts) throws IOException {
        var commands = new ArrayList<String>();
        commands.add("embed-server --server-config=standalone.xml --std-out=discard");
        for (Path script : scripts) {
            commands.addAll(Files.readAllLines(script));
        }
        commands.add("stop-embedded-server");
        Path file = Files.createTempFile(layout.root(), "configure", ".cli");
        Path output = Files.createTempFile(layout.root(), "configure", ".out");
        Files.write(file, commands);
        var builder = new ProcessBuilder(
                "bash", layout.wildfly().resolve("bin/jboss-cli.sh").toString(), "--file=" + file, "--echo-command");
        builder.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + server);
        builder.environment().put("JBOSS_HOME", layout.wildfly().toString());
        Process cli = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!finished(cli) || cli.exitValue() != 0) {
            cli.destroyForcibly();
            throw new SetupException(
                    "服务器配置脚本失败,命令行工具的输出如下:",
                    "A configuration script failed; this is what the CLI printed:\n" + tail(output));
        }
        Files.delete(file);
        Files.delete(output);
    }

    private static boolean finished(Process cli) {
        try {
            return cli.waitFor(CLI_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String tail(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    private static String digest(List<Path> scripts) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path script : scripts) {
                digest.update(Files.readAllBytes(script));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Path> scripts(String group) {
        try (Stream<Path> files = Files.list(layout.scripts(group))) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .filter(file -> !file.toString().endsWith("-undo.cli"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
