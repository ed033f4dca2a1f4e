package org.hongdun.web.theme;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
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
        for (T row : list.shown()) {
            out.write("<tr>");
            for (Column<T> column : columns) {
                writeCell(column, row, out);
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
            default -> "";
        };
    }

    private <T> void writeCell(Column<T> column, T row, ResponseWriter out) throws IOException {
        out.startElement("td", this);
        out.writeAttribute("class", column.kind(), null);
        out.write("<span class=\"hd-col\">");
        out.writeText(column.label(), null);
        out.write("</span>");
        column.cell().write(row, out);
        out.endElement("td");
    }
}
