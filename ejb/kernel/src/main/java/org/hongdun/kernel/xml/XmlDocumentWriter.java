package org.hongdun.kernel.xml;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hongdun.kernel.Clocks;

/** Writes a contract's document element by element, all in one namespace, as UTF-8. Absent values leave no element. */
public final class XmlDocumentWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** @param namespace such as {@code urn:hongdun:annual-report-filed.v1} */
    public XmlDocumentWriter(String namespace, String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * An element with text; nothing at all if the value is null or blank text. Amounts are written without exponent,
     * instants with seconds and the offset of the official zone.
     */
    public XmlDocumentWriter element(String name, Object value) {
        String text = text(value);
        if (text.isBlank()) {
            return this;
        }
        return group(name, () -> write(() -> out.writeCharacters(text)));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Clocks.OFFICIAL_ZONE));
        }
        return value == null ? "" : value.toString();
    }

    /** An element that holds what the content writes. */
    public XmlDocumentWriter group(String name, Runnable content) {
        write(() -> out.writeStartElement(name));
        content.run();
        write(out::writeEndElement);
        return this;
    }

    /** Closes the document; nothing can be written afterwards. */
    public byte[] bytes() {
        write(out::writeEndDocument);
        write(out::close);
        return bytes.toByteArray();
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
