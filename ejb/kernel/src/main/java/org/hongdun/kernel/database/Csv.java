package org.hongdun.kernel.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as text: UTF-8, commas, quotes where a cell holds a comma or a quote (RFC 4180), no line break within a cell.
 *
 * @param header names of the columns
 * @param rows cells in the order of the header; an empty cell is an empty text
 */
public record Csv(List<String> header, List<List<String>> rows) {

    public Csv {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file of the class path.
     *
     * @throws IOException if it is missing, or a line has not as many cells as the header
     */
    public static Csv read(String resource) throws IOException {
        try (InputStream in = Csv.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is not on the class path");
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Csv parse(String name, String text) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            if (!lines.isEmpty() && cells.size() != lines.get(0).size()) {
                throw new IOException(name + " line " + (lines.size() + 1) + " has " + cells.size() + " cells");
            }
            lines.add(cells);
        }
        if (lines.isEmpty()) {
            throw new IOException(name + " is empty");
        }
        return new Csv(lines.get(0), lines.subList(1, lines.size()));
    }

    /** The cells of one line. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
