package org.hongdun.kernel.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.registration.FormField.FieldType;

/** A table within a form; its cells are named {@code table.line.column}, lines from 0. */
public enum FormTable {
    /** 股东、投资人、合伙人. */
    INVESTORS(
            "investors",
            new Column("name", FieldType.TEXT, 200, true),
            new Column("certificateNo", FieldType.ID_NUMBER, 30, true),
            new Column("subscribed", FieldType.AMOUNT, 20, true),
            new Column("paidIn", FieldType.AMOUNT, 20, false),
            new Column("dueOn", FieldType.DATE, 10, false),
            new Column("share", FieldType.PERCENT, 9, true)),
    /** 董事、监事、高级管理人员. */
    PERSONS(
            "persons",
            new Column("name", FieldType.TEXT, 100, true),
            new Column("certificateNo", FieldType.ID_NUMBER, 30, true),
            new Column("position", FieldType.TEXT, 40, true)),
    /** 前置许可. */
    LICENCES(
            "licences",
            new Column("name", FieldType.TEXT, 100, true),
            new Column("number", FieldType.TEXT, 60, true),
            new Column("issuer", FieldType.TEXT, 100, false),
            new Column("validTo", FieldType.DATE, 10, false));

    /** A column: its name, how its text is read, the longest text, and whether every line needs it. */
    public record Column(String key, FieldType type, int longest, boolean required) {}

    private final String key;
    private final List<Column> columns;

    FormTable(String key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    public String key() {
        return key;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Name of a cell. */
    public String cell(int line, String column) {
        return key + "." + line + "." + column;
    }

    public Optional<Column> column(String columnKey) {
        return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
    }

    public static Optional<FormTable> of(String key) {
        return Arrays.stream(values()).filter(table -> table.key.equals(key)).findFirst();
    }
}
