package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private static final String WICKED = "<b>\"&";

    @Test
    void what_comes_from_a_row_is_never_written_as_it_stands() throws IOException {
        assertThat(written(Column.text(row -> row))).isEqualTo("text(" + WICKED + ")");
        assertThat(written(Column.mono(row -> row))).isEqualTo("<span class=attribute(mono)text(" + WICKED + ")/span>");
        assertThat(written(Column.chip(row -> row, row -> row)))
                .isEqualTo("<span class=attribute(chip " + WICKED + ")text(" + WICKED + ")/span>");
        assertThat(written(Column.link(row -> row, row -> row)))
                .isEqualTo("<a href=attribute(" + WICKED + ")text(" + WICKED + ")/a>");
    }

    @Test
    void a_row_without_the_value_has_an_empty_cell() throws IOException {
        assertThat(written(Column.text(row -> null))).isEmpty();
        assertThat(written(Column.mono(row -> null))).isEqualTo("<span class=attribute(mono)/span>");
    }

    private static String written(Column.Cell<String> cell) throws IOException {
        Notes notes = new Notes();
        cell.write(WICKED, notes);
        return notes.taken.toString();
    }

    /** Notes in which way each piece was written: text() and attribute() are escaped, everything else is not. */
    private static final class Notes extends ResponseWriter {

        private final StringBuilder taken = new StringBuilder();

        @Override
        public void startElement(String name, UIComponent component) {
            taken.append('<').append(name);
        }

        @Override
        public void endElement(String name) {
            taken.append('/').append(name).append('>');
        }

        @Override
        public void writeAttribute(String name, Object value, String property) {
            taken.append(' ').append(name).append("=attribute(").append(value).append(')');
        }

        @Override
        public void writeText(Object text, String property) {
            taken.append("text(").append(text).append(')');
        }

        @Override
        public void write(char[] raw, int from, int length) {
            taken.append(raw, from, length);
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeComment(Object comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeText(char[] text, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void startDocument() {
            // a cell is no document
        }

        @Override
        public void endDocument() {
            // a cell is no document
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
