package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Fills empty databases with a made-up city, for trials under load; refuses outside demo mode. */
public final class LoadCity {

    private static final int SUBJECTS = 1_000_000;

    private LoadCity() {}

    /**
     * Migrates both databases of the environment and loads the city.
     *
     * @param arguments how many market subjects, 1,000,000 unless given
     */
    public static void main(String[] arguments) {
        Console.utf8();
        try {
            int subjects = arguments.length == 0 ? SUBJECTS : Integer.parseInt(arguments[0]);
            Settings settings = Settings.from(System.getenv(), Path.of(".hongdun"));
            if (!settings.demo()) {
                throw new SetupException(
                        "hongdun-city 只用于演示和试验,请设置 HONGDUN_MODE=demo。",
                        "hongdun-city is for trials: set HONGDUN_MODE=demo.");
            }
            Instant begun = Instant.now();
            for (Side side : Side.values()) {
                Files.createDirectories(settings.home(side).resolve("keys/trusted"));
                Migrate.migrate(side, settings);
            }
            SigningKeys.create(settings);
            new Site(Layout.find(), settings).loadDemo(subjects);
            long seconds = Math.max(1, Duration.between(begun, Instant.now()).toSeconds());
            Console.say(
                    "已装载 " + subjects + " 个市场主体,用时 " + seconds + " 秒。",
                    subjects + " market subjects loaded in " + seconds + " s.");
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
