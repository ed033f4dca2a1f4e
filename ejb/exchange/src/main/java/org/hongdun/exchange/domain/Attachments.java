package org.hongdun.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongdun.exchange.ContentRef;

/** The list of attachments as one text: a line {@code digest;bytes;media type;file name} per file, in the given order. */
public final class Attachments {

    public static final int MOST = 50;

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64});([0-9]{1,12});([^;\\p{Cntrl}]{1,100});([^\\p{Cntrl}]{1,255})");

    private Attachments() {}

    public static String text(List<ContentRef> files) {
        if (files.isEmpty()) {
            return null;
        }
        StringBuilder lines = new StringBuilder();
        for (ContentRef file : files) {
            lines.append(line(file)).append('\n');
        }
        return lines.toString();
    }

    /** @throws IllegalArgumentException if a line is none */
    public static List<ContentRef> list(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<ContentRef> files = new ArrayList<>();
        for (String line : text.split("\n")) {
            var parts = LINE.matcher(line);
            if (!parts.matches() || files.size() == MOST) {
                throw new IllegalArgumentException("No list of at most " + MOST + " attachments");
            }
            files.add(new ContentRef(parts.group(1), Long.parseLong(parts.group(2)), parts.group(4), parts.group(3)));
        }
        return files;
    }

    private static String line(ContentRef file) {
        String line = file.sm3() + ';' + file.length() + ';' + file.mediaType() + ';' + file.fileName();
        if (!LINE.matcher(line).matches()) {
            throw new IllegalArgumentException("No attachment: " + line);
        }
        return line;
    }
}
