package org.hongdun.kernel.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hongdun.kernel.KernelError;
import org.hongdun.kernel.RuleViolation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of a document that its schema has already found valid. Reading what the schema does not promise is a
 * defect of ours and fails as one; a number or day that the schema allows and we cannot keep is refused with HD-K008.
 */
public final class XmlNode {

    private final Element element;

    private XmlNode(Element element) {
        this.element = element;
    }

    /**
     * The root element. A DTD is refused.
     *
     * @throws IllegalArgumentException if the bytes are no well-formed XML in an encoding we know, or bring a DTD
     */
    public static XmlNode parse(byte[] body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new XmlNode(builder.parse(new ByteArrayInputStream(body)).getDocumentElement());
        } catch (SAXException | IOException notReadable) {
            throw new IllegalArgumentException(notReadable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All children of that name, in order. */
    public List<XmlNode> children(String name) {
        List<XmlNode> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                found.add(new XmlNode(child));
            }
        }
        return found;
    }

    public Optional<XmlNode> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The value of an attribute that may be missing. */
    public Optional<String> attribute(String name) {
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name).strip())
                : Optional.empty();
    }

    /** The text of this element itself, without surrounding space. */
    public String content() {
        return element.getTextContent().strip();
    }

    /** The text of a child that may be missing, without surrounding space. */
    public Optional<String> optional(String name) {
        return child(name).map(n -> n.element.getTextContent().strip());
    }

    /** The text of a child that the schema promises. */
    public String text(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalArgumentException(element.getLocalName() + " has no " + name));
    }

    /** The number in a child, or null if there is none. */
    public BigDecimal decimal(String name) {
        return value(name, BigDecimal::new);
    }

    /** The whole number in a child, or null if there is none. */
    public Integer integer(String name) {
        return value(name, Integer::valueOf);
    }

    /** The date in a child, or null if there is none. */
    public LocalDate date(String name) {
        return value(name, LocalDate::parse);
    }

    /** The instant with offset in a child that the schema promises. */
    public OffsetDateTime dateTime(String name) {
        text(name);
        return value(name, OffsetDateTime::parse);
    }

    private <T> T value(String name, Function<String, T> parser) {
        String text = optional(name).orElse(null);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException | NumberFormatException beyondOurs) {
            throw new RuleViolation(KernelError.DOCUMENT_VALUE_NOT_KEPT, name, text);
        }
    }
}
