package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the unpacked software lies: {@code wildfly-<version>/}, {@code lib/}, the CLI scripts, the brokers' files and the EARs.
 * Nothing in here is state; that is in {@link Settings#home()}.
 *
 * @param root the folder that the build fills ({@code wildfly-config/target/hongdun})
 */
public record Layout(Path root) {

    /** The layout named by the system property {@code hongdun.dist}, else the one beside this class's own jar. */
    public static Layout find() {
        String named = System.getProperty("hongdun.dist");
        if (named != null) {
            return new Layout(Path.of(named).toAbsolutePath().normalize());
        }
        Path own = codeSource();
        Path beside = own.resolveSibling("hongdun");
        return new Layout(Files.isDirectory(beside) ? beside : own.getParent().getParent());
    }

    static Path codeSource() {
        try {
            return Path.of(Layout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The folder of the unpacked server. */
    public Path wildfly() {
        return only(root, "wildfly-*");
    }

    static Path only(Path folder, String glob) {
        try (var files = Files.newDirectoryStream(folder, glob)) {
            var found = files.iterator();
            if (found.hasNext()) {
                return found.next();
            }
        } catch (NoSuchFileException none) {
            throw missing(folder, glob);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw missing(folder, glob);
    }

    private static SetupException missing(Path folder, String glob) {
        return new SetupException(
                "缺少文件 " + folder.resolve(glob) + ",请先运行 mvn -DskipTests package。",
                folder.resolve(glob) + " is missing; run mvn -DskipTests package first.");
    }

    Path lib() {
        return root.resolve("lib");
    }

    /** Oracle's driver, which its licence lets everybody fetch for himself, if somebody has put it here. */
    Optional<Path> oracleDriver() {
        Path drivers = root.resolve("drivers");
        return Files.isDirectory(drivers) ? Optional.of(only(drivers, "ojdbc*.jar")) : Optional.empty();
    }

    Path patches() {
        return root.resolve("patches");
    }

    Path scripts(String group) {
        return root.resolve("scripts").resolve(group);
    }

    Path brokerXml(Side side) {
        return root.resolve("broker").resolve(side.label()).resolve("broker.xml");
    }

    /** The configured server of a side, without any state: copied into a home before each start. */
    Path configured(Side side) {
        return root.resolve(side.label() + "-server");
    }

    Path deployments(Side side) {
        return root.resolve("deployments").resolve(side.label());
    }
}
