package org.hongdun.exchange.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hongdun.exchange.domain.Texts;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.KernelError;
import org.hongdun.kernel.RuleViolation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** {@code receipt.v1} out of and into XML. */
public final class ReceiptXml {

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
    private static final String NAMESPACE = "urn:hongdun:receipt.v1";

    /** The three outcomes of the contract. */
    public enum Outcome {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    /**
     * What the receipt says.
     *
     * @param text null if there is nothing to say
     * @param businessNo null if there is none
     */
    public record Said(
            String messageId, Outcome outcome, int code, String text, String businessNo, Instant receivedAt) {}

    private ReceiptXml() {}

    public static byte[] write(Said said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("receipt");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "messageId", said.messageId());
            element(xml, "outcome", said.outcome().name());
            element(xml, "code", String.valueOf(said.code()));
            element(xml, "text", said.text());
            element(xml, "businessNo", said.businessNo());
            element(
                    xml,
                    "receivedAt",
                    said.receivedAt()
                            .truncatedTo(ChronoUnit.MILLIS)
                            .atZone(Clocks.OFFICIAL_ZONE)
                            .toOffsetDateTime()
                            .toString());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param body valid against the contract; a code or time that we cannot keep is refused with HD-K008 */
    public static Said read(byte[] body) {
        Fields fields = new Fields();
        try {
            Contracts.read(body, fields);
        } catch (SAXException | XmlText.Unreadable notChecked) {
            throw new IllegalArgumentException(notChecked);
        }
        try {
            return new Said(
                    fields.of("messageId"),
                    Outcome.valueOf(fields.of("outcome")),
                    Integer.parseInt(fields.of("code")),
                    fields.of("text"),
                    fields.of("businessNo"),
                    instant(fields.of("receivedAt")));
        } catch (DateTimeException | NumberFormatException beyondOurs) {
            throw new RuleViolation(KernelError.DOCUMENT_VALUE_NOT_KEPT, "receipt", beyondOurs.getMessage());
        }
    }

    /** The contract allows a time without offset; then it is ours. */
    private static Instant instant(String time) {
        return OFFSET.matcher(time).find()
                ? OffsetDateTime.parse(time).toInstant()
                : LocalDateTime.parse(time).atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(xmlCharacters(Texts.cut(value, 2000)));
            xml.writeEndElement();
        }
    }

    /** Without what XML 1.0 cannot hold. */
    private static String xmlCharacters(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    private static final class Fields extends DefaultHandler {

        private final Map<String, String> values = new HashMap<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            text.setLength(0);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            values.put(name, text.toString().strip());
        }

        String of(String name) {
            return values.get(name);
        }
    }
}
