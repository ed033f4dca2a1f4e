package org.hongdun.exchange.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Elements of the contracts that name a person: who only watches the exchange does not read them. */
public final class PrivateParts {

    private static final String MASK = "***";
    private static final Pattern TEXT = Pattern.compile(">[^<]+");
    private static final List<Pattern> ELEMENTS = elements();

    private PrivateParts() {}

    /** The text of a body of any contract, with every text inside a private element masked, well-formed or not. */
    public static String masked(String text) {
        String masked = text;
        for (Pattern element : ELEMENTS) {
            masked = element.matcher(masked)
                    .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                            TEXT.matcher(part.group()).replaceAll(">" + MASK)));
        }
        return masked;
    }

    private static List<Pattern> elements() {
        Properties lines = new Properties();
        try (InputStream in = PrivateParts.class.getResourceAsStream("/contracts/private.properties")) {
            lines.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.stringPropertyNames().stream()
                .flatMap(type -> Stream.of(lines.getProperty(type).strip().split("\\s*,\\s*")))
                .distinct()
                .map(name -> Pattern.compile(
                        "<(?:\\w+:)?" + Pattern.quote(name) + "\\b[^>]*>.*?(?:</(?:\\w+:)?" + Pattern.quote(name)
                                + "\\s*>|\\z)",
                        Pattern.DOTALL))
                .toList();
    }
}
