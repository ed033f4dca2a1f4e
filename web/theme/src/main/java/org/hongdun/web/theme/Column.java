package org.hongdun.web.theme;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.function.Function;

/**
 * A column of a list that is turned by links.
 *
 * @param sort what the list sorts by when the head is followed, null for a head that does not sort
 * @param label the head; a phone shows it beside each value
 * @param kind num, fit, roomy and so on as for hd:column
 * @param cell writes what a row has there
 */
public record Column<T>(String sort, String label, String kind, Cell<T> cell) {

    /** Writes the value of a row; what comes from the row goes through writeText or writeAttribute, which escape it. */
    @FunctionalInterface
    public interface Cell<T> {
        void write(T row, ResponseWriter out) throws IOException;
    }

    public Column(String label, String kind, Cell<T> cell) {
        this(null, label, kind, cell);
    }

    /** The value as text; nothing for null. */
    public static <T> Cell<T> text(Function<T, String> value) {
        return (row, out) -> write(value.apply(row), out);
    }

    /** The value in letters of one width, for codes and numbers that are compared by eye. */
    public static <T> Cell<T> mono(Function<T, String> value) {
        return chip("mono", value);
    }

    /** A link on the value. */
    public static <T> Cell<T> link(Function<T, String> href, Function<T, String> value) {
        return (row, out) -> {
            out.startElement("a", null);
            out.writeAttribute("href", href.apply(row), null);
            write(value.apply(row), out);
            out.endElement("a");
        };
    }

    /** A coloured chip around the value. */
    public static <T> Cell<T> chip(Function<T, String> colour, Function<T, String> value) {
        return (row, out) -> Column.<T>chip("chip " + colour.apply(row), value).write(row, out);
    }

    private static <T> Cell<T> chip(String css, Function<T, String> value) {
        return (row, out) -> {
            out.startElement("span", null);
            out.writeAttribute("class", css, null);
            write(value.apply(row), out);
            out.endElement("span");
        };
    }

    private static void write(String value, ResponseWriter out) throws IOException {
        if (value != null) {
            out.writeText(value, null);
        }
    }
}
