package org.hongdun.kernel.registration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * What was filled in for a matter, as it was typed.
 *
 * @param entries by the key of the field, or {@code table.line.column}; names that no form has are dropped, blanks too
 */
public record FilingForm(Map<String, String> entries) implements Serializable {

    private static final String NAMESPACE = "urn:hongdun:filing-form.v1";
    private static final int MOST_LINES = 200;

    public FilingForm {
        Map<String, String> kept = new HashMap<>();
        entries.forEach((key, text) -> {
            if (text != null && !text.isBlank() && known(key)) {
                kept.put(key, text.strip());
            }
        });
        entries = Map.copyOf(kept);
    }

    public static FilingForm empty() {
        return new FilingForm(Map.of());
    }

    private static boolean known(String key) {
        return FormField.of(key).isPresent() || Cell.of(key).isPresent();
    }

    private static boolean isCertificateNumber(String key) {
        return FormField.of(key)
                .map(FormField::type)
                .or(() -> Cell.of(key).map(cell -> cell.column().type()))
                .filter(type -> type == FormField.FieldType.ID_NUMBER)
                .isPresent();
    }

    /** A cell of a table. */
    record Cell(FormTable table, int line, FormTable.Column column) {

        static Optional<Cell> of(String key) {
            String[] parts = key.split("\\.", -1);
            if (parts.length != 3 || !parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) >= MOST_LINES) {
                return Optional.empty();
            }
            return FormTable.of(parts[0])
                    .flatMap(table ->
                            table.column(parts[2]).map(column -> new Cell(table, Integer.parseInt(parts[1]), column)));
        }
    }

    public Optional<String> text(FormField field) {
        return Optional.ofNullable(entries.get(field.key()));
    }

    /** Empty if there is none or it cannot be read. */
    public Optional<BigDecimal> amount(FormField field) {
        return text(field).flatMap(FilingForm::readAmount);
    }

    /** Empty if there is none or it cannot be read. */
    public Optional<LocalDate> date(FormField field) {
        return text(field).flatMap(FilingForm::readDate);
    }

    public boolean flag(FormField field) {
        return text(field).filter("true"::equals).isPresent();
    }

    /** Numbers of the lines of a table that have anything in them, ascending. */
    public IntStream lines(FormTable table) {
        return entries.keySet().stream()
                .map(Cell::of)
                .flatMap(Optional::stream)
                .filter(cell -> cell.table() == table)
                .mapToInt(Cell::line)
                .distinct()
                .sorted();
    }

    public Optional<String> cell(FormTable table, int line, String column) {
        return Optional.ofNullable(entries.get(table.cell(line, column)));
    }

    /** Empty if there is none or it cannot be read. */
    public Optional<BigDecimal> cellAmount(FormTable table, int line, String column) {
        return cell(table, line, column).flatMap(FilingForm::readAmount);
    }

    /** Empty if there is none or it cannot be read. */
    public Optional<LocalDate> cellDate(FormTable table, int line, String column) {
        return cell(table, line, column).flatMap(FilingForm::readDate);
    }

    /** The readable amounts of a column. */
    public Stream<BigDecimal> amounts(FormTable table, String column) {
        return lines(table).mapToObj(line -> cellAmount(table, line, column)).flatMap(Optional::stream);
    }

    public BigDecimal sum(FormTable table, String column) {
        return amounts(table, column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This form with what another says in place of its own; a table that the other has is taken over whole. */
    public FilingForm with(FilingForm other) {
        Map<String, String> merged = new HashMap<>(entries);
        for (FormTable table : FormTable.values()) {
            if (other.lines(table).findAny().isPresent()) {
                merged.keySet().removeIf(key -> key.startsWith(table.key() + "."));
            }
        }
        merged.putAll(other.entries);
        return new FilingForm(merged);
    }

    /** What stands where certificate numbers of persons belong, by the names of the entries. */
    public Map<String, String> certificateNumbers() {
        return entries.entrySet().stream()
                .filter(entry -> isCertificateNumber(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** This form without them. */
    public FilingForm withoutCertificateNumbers() {
        Map<String, String> others = new HashMap<>(entries);
        others.keySet().removeIf(FilingForm::isCertificateNumber);
        return new FilingForm(others);
    }

    /** This form with those entries in place of its own. */
    public FilingForm and(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(entries);
        all.putAll(more);
        return new FilingForm(all);
    }

    static Optional<BigDecimal> readAmount(String text) {
        String plain = text.replace(",", "").replace("，", "");
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<LocalDate> readDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public byte[] toXml() {
        XmlDocumentWriter out = new XmlDocumentWriter(NAMESPACE, "form");
        new TreeMap<>(entries)
                .forEach((key, text) -> out.group("entry", () -> {
                    out.element("key", key);
                    out.element("text", text);
                }));
        return out.bytes();
    }

    /** A form of these values; a field without one is left out, an amount is written without superfluous zeros. */
    public static FilingForm of(Map<FormField, ?> values) {
        Map<String, String> entries = new HashMap<>();
        values.forEach((field, value) -> {
            if (value != null) {
                entries.put(field.key(), written(value));
            }
        });
        return new FilingForm(entries);
    }

    private static String written(Object value) {
        return value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** @throws IllegalArgumentException if it is no such document */
    public static FilingForm fromXml(byte[] document) {
        Map<String, String> entries = new HashMap<>();
        XmlNode.parse(document).children("entry").forEach(entry -> entries.put(entry.text("key"), entry.text("text")));
        return new FilingForm(entries);
    }

    /** Whether both say the same about a field; amounts are compared as numbers. */
    public boolean agreesWith(FilingForm other, FormField field) {
        if (field.type() == FormField.FieldType.AMOUNT
                && amount(field).isPresent()
                && other.amount(field).isPresent()) {
            return amount(field).get().compareTo(other.amount(field).get()) == 0;
        }
        return Objects.equals(text(field), other.text(field));
    }
}
