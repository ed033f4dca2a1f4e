package org.hongdun.web.statistics;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongdun.insight.statistics.Measures;
import org.hongdun.web.frame.Words;

/** A table of figures as an Excel file, written to the browser as it is made; every measure, not only those on the page. */
final class FigureFile {

    private static final int HEAD = 3;

    private FigureFile() {}

    /**
     * @param title first line of the sheet
     * @param counted second line: when was counted
     * @param first title of the first column
     */
    static void answer(FigureTable table, String title, String counted, String first) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(title + ".xlsx", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        try {
            Workbook book = new Workbook(external.getResponseOutputStream(), "Hongdun", "1.0");
            write(book.newWorksheet(first), table, title, counted, first);
            book.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static void write(Worksheet sheet, FigureTable table, String title, String counted, String first) {
        sheet.value(0, 0, title);
        sheet.value(1, 0, counted);
        sheet.value(2, 0, first);
        List<String> columns = Words.words(
                "statistics.should",
                "statistics.declared",
                "statistics.online",
                "statistics.counter",
                "statistics.passed",
                "statistics.gradeA",
                "statistics.gradeB",
                "statistics.latePassed",
                "statistics.waiting",
                "statistics.refused",
                "statistics.notDeclared",
                "statistics.passRate",
                "statistics.growth");
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(2, i + 1, columns.get(i));
        }
        int row = HEAD;
        for (FigureTable.Line line : table.lines()) {
            write(sheet, row++, line);
        }
        write(sheet, row, table.total());
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        sheet.range(2, 0, 2, columns.size()).style().bold().set();
        sheet.range(row, 0, row, columns.size()).style().bold().set();
        sheet.width(0, 26);
        sheet.freezePane(1, HEAD);
    }

    private static void write(Worksheet sheet, int row, FigureTable.Line line) {
        Measures m = line.m();
        sheet.value(row, 0, line.name());
        long[] numbers = {
            m.should(),
            m.declared(),
            m.online(),
            m.counter(),
            m.passed(),
            m.gradeA(),
            m.gradeB(),
            m.latePassed(),
            m.preWaiting() + m.reviewWaiting(),
            m.refused(),
            m.notDeclared()
        };
        for (int i = 0; i < numbers.length; i++) {
            sheet.value(row, i + 1, numbers[i]);
        }
        sheet.value(row, numbers.length + 1, line.passRate());
        sheet.value(row, numbers.length + 2, line.growth());
    }
}
