package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a list that is turned by links, under heads that sort. Attributes: list* ({@link TurnedList}), columns* (List of
 * {@link Column}), label* (for screen readers). On a phone each row is a small card, its values named by their columns.
 */
@FacesComponent("org.hongdun.web.theme.TurnedRows")
public class TurnedRows extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context.getResponseWriter(), (TurnedList<?>) getAttributes().get("list"));
    }

    private <T> void write(ResponseWriter out, TurnedList<T> list) throws IOException {
        @SuppressWarnings("unchecked")
        List<Column<T>> columns = (List<Column<T>>) getAttributes().get("columns");
        out.write("<div class=\"ui-datatable hd-table\">");
        out.startElement("table", this);
        out.writeAttribute("class", "hd-rows", null);
        out.writeAttribute("aria-label", given("label"), null);
        out.write("<thead><tr>");
        for (Column<T> column : columns) {
            writeHead(column, list, out);
        }
        out.write("</tr></thead><tbody class=\"ui-datatable-data\">");
        List<String> beginnings = beginnings(columns, out);
        for (T row : list.shown()) {
            out.write("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                out.write(beginnings.get(i));
                columns.get(i).cell().write(row, out);
                out.write("</td>");
            }
            out.write("</tr>");
        }
        out.write("</tbody>");
        out.endElement("table");
        out.write("</div>");
    }

    private void writeHead(Column<?> column, TurnedList<?> list, ResponseWriter out) throws IOException {
        out.startElement("th", this);
        out.writeAttribute(
                "class", column.sort() == null ? column.kind() : column.kind() + " ui-sortable-column", null);
        out.writeAttribute("scope", "col", null);
        if (column.sort() == null) {
            out.writeText(column.label(), null);
        } else {
            String sorting = list.sorting(column.sort());
            out.writeAttribute("aria-sort", said(sorting), null);
            out.startElement("a", this);
            out.writeAttribute("href", list.sortUrl(column.sort()), null);
            out.writeText(column.label(), null);
            out.write("<span aria-hidden=\"true\">" + arrow(sorting) + "</span>");
            out.endElement("a");
        }
        out.endElement("th");
    }

    private static String said(String sorting) {
        return switch (sorting) {
            case "up" -> "ascending";
            case "down" -> "descending";
            default -> "none";
        };
    }

    private static String arrow(String sorting) {
        return switch (sorting) {
            case "up" -> " ▲";
            case "down" -> " ▼";
            default -> " ⇅";
        };
    }

    /** What every cell of a column begins with, the same in all rows. */
    private <T> List<String> beginnings(List<Column<T>> columns, ResponseWriter out) throws IOException {
        List<String> beginnings = new ArrayList<>();
        for (Column<T> column : columns) {
            StringWriter text = new StringWriter();
            ResponseWriter cell = out.cloneWithWriter(text);
            cell.startElement("td", this);
            cell.writeAttribute("class", column.kind(), null);
            cell.write("<span class=\"hd-col\">");
            cell.writeText(column.label(), null);
            cell.write("</span>");
            cell.flush();
            beginnings.add(text.toString());
        }
        return beginnings;
    }
}
