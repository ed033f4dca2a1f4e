package org.hongdun.web.theme;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * A list as a file, read from its door page by page and written as it is read. Cells of a CSV that a spreadsheet would
 * take for a formula get an apostrophe in front; in Excel files text is typed as text.
 */
public final class ListExport {

    private static final int LARGEST = 100_000;

    private ListExport() {}

    /**
     * Answers the request with a file if the address asks for one ({@code export=xlsx} or {@code csv}).
     *
     * @param name file name without ending
     * @param headers column titles
     * @param cells the row's values: text, numbers, or anything that is written by toString; null for an empty cell
     */
    public static <T> void answerIfAsked(
            PagedList<T> list, PagedList.Door<T> door, String name, List<String> headers, Function<T, List<?>> cells) {
        if (isAsked()) {
            answer(rows(list.query(), door), name, headers, cells);
        }
    }

    /** As {@link #answerIfAsked(PagedList, PagedList.Door, String, List, Function)}, for a list that is turned by place. */
    public static <T> void answerIfAsked(
            KeysetList<T> list,
            KeysetList.Door<T> door,
            String name,
            List<String> headers,
            Function<T, List<?>> cells) {
        if (isAsked()) {
            answer(rows(list.query(), door), name, headers, cells);
        }
    }

    private static boolean isAsked() {
        String format = format();
        return "xlsx".equals(format) || "csv".equals(format);
    }

    private static String format() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("export");
    }

    private static <T> Stream<T> rows(ListQuery asked, PagedList.Door<T> door) {
        ListQuery whole =
                new ListQuery(0, ListQuery.LARGEST_PAGE, asked.sortField(), asked.ascending(), asked.filters());
        Slice<T> opening = door.list(whole);
        long further = Math.max(0, Math.min(opening.total(), LARGEST) - 1) / ListQuery.LARGEST_PAGE;
        return Stream.concat(
                        Stream.of(opening),
                        Stream.iterate(whole.next(), ListQuery::next)
                                .limit(further)
                                .map(door::list))
                .flatMap(page -> page.rows().stream());
    }

    private static <T> Stream<T> rows(KeysetQuery asked, KeysetList.Door<T> door) {
        KeysetQuery whole = new KeysetQuery(
                ListQuery.LARGEST_PAGE, asked.sortField(), asked.ascending(), asked.filters(), null, false);
        return Stream.iterate(
                        door.page(whole),
                        Objects::nonNull,
                        page -> page.after() == null ? null : door.page(whole.from(page.after(), false)))
                .flatMap(page -> page.rows().stream());
    }

    private static <T> void answer(Stream<T> rows, String name, List<String> headers, Function<T, List<?>> cells) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            Sink sink = open(context.getExternalContext(), name, format());
            sink.row(headers);
            for (Iterator<T> each = rows.limit(LARGEST).iterator(); each.hasNext(); ) {
                sink.row(cells.apply(each.next()));
            }
            sink.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static Sink open(ExternalContext external, String name, String format) throws IOException {
        external.setResponseContentType(
                "csv".equals(format)
                        ? "text/csv; charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader("Content-Disposition", Downloads.disposition(name + "." + format));
        OutputStream out = external.getResponseOutputStream();
        return "csv".equals(format) ? new CsvSink(out) : new ExcelSink(out, name);
    }

    /** Where rows go. */
    interface Sink {
        void row(List<?> cells) throws IOException;

        void close() throws IOException;
    }

    /** Comma separated with the mark by which Excel knows UTF-8. */
    static final class CsvSink implements Sink {

        private final Writer out;

        CsvSink(OutputStream out) throws IOException {
            this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            this.out.write('\uFEFF');
        }

        @Override
        public void row(List<?> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                out.write(i == 0 ? "" : ",");
                out.write(cell(cells.get(i)));
            }
            out.write("\r\n");
        }

        static String cell(Object value) {
            if (value == null) {
                return "";
            }
            String text = value.toString();
            boolean formula = !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
            return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class ExcelSink implements Sink {

        private static final int FLUSH_EVERY = 1000;

        private final Workbook book;
        private final Worksheet sheet;
        private int at;

        ExcelSink(OutputStream out, String name) {
            book = new Workbook(out, "Hongdun", "1.0");
            sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<?> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                Object value = cells.get(i);
                if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
                    sheet.value(at, i, (Number) value);
                } else if (value != null) {
                    sheet.value(at, i, value.toString());
                }
            }
            if (at == 0) {
                sheet.range(0, 0, 0, Math.max(0, cells.size() - 1))
                        .style()
                        .bold()
                        .set();
            }
            at++;
            if (at % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            book.finish();
        }
    }
}
