package org.hongdun.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * For the start scripts in {@code bin/}: checks the settings of one process, puts its files in place and prints what
 * the script is to execute, each word ended by NUL: the environment as NAME=VALUE, an empty word, the command line.
 */
public final class Launch {

    private Launch() {}

    /**
     * @param arguments {@code server} or {@code broker}, then {@code intranet} or {@code portal}
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream plan = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Console.utf8();
        try {
            Settings settings = Settings.from(System.getenv(), Path.of(".hongdun"));
            print(plan, process(arguments, settings));
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static ChildProcess process(String[] arguments, Settings settings) {
        Side side = Side.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        var site = new Site(Layout.find(), settings);
        if (arguments[0].equals("broker")) {
            return site.broker(side);
        }
        settings.environment(Part.server(side));
        SigningKeys.refuseMissing(settings, side);
        new Installation(Layout.find()).prepare();
        return site.server(side);
    }

    private static void print(PrintStream plan, ChildProcess process) throws IOException {
        var environment = process.environment();
        process.prepare();
        Files.createDirectories(process.log());
        environment.forEach((name, value) -> plan.print(name + '=' + value + '\0'));
        plan.print('\0');
        process.command().forEach(word -> plan.print(word + '\0'));
        plan.flush();
    }
}
