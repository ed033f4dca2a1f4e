package org.hongdun.registry.subject;

import java.io.Serializable;
import java.util.List;

/**
 * A table in a tab.
 *
 * @param columns last parts of the keys of their heads
 * @param rows newest first, at most some dozens
 */
public record SubjectTabContent(List<String> columns, List<Row> rows) implements Serializable {

    public SubjectTabContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param link page the first cell leads to, from the root of the application; null if none
     * @param cells one per column
     */
    public record Row(String link, List<Cell> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says, or if {@code isKey} the key of the word in the bundle
     * @param chip how it stands out: ok, info, warn, bad; null for plain text
     */
    public record Cell(String text, boolean isKey, String chip) implements Serializable {

        public static Cell of(Object value) {
            return new Cell(value == null ? "" : value.toString(), false, null);
        }

        /** A word of the bundle, as a chip. */
        public static Cell chip(String key, String chip) {
            return new Cell(key, true, chip);
        }
    }
}
