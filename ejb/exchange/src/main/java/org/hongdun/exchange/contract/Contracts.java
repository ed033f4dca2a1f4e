package org.hongdun.exchange.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The contracts with the other side and the old systems: who may send documents of a type, and whether a body is valid.
 * Schemas come from the class path alone; a body with a DTD is refused before anything in it is resolved, and so is one that
 * is deeper or wider than any honest document.
 */
public class Contracts {

    private static final String FOLDER = "/contracts/";
    private static final String NAMESPACE = "urn:hongdun:";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?\\.v[0-9]{1,3}");
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 100;

    private final Map<String, Set<String>> senders = new HashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();

    /** The result of a look at a body: what is wrong with it, or null, and its type. */
    public record Look(String type, String objection) {}

    public Contracts() {
        Properties lines = new Properties();
        try (InputStream in = Contracts.class.getResourceAsStream(FOLDER + "senders.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SchemaFactory factory = schemaFactory();
        for (String type : lines.stringPropertyNames()) {
            URL schema = Contracts.class.getResource(FOLDER + type + ".xsd");
            if (schema == null) {
                continue;
            }
            senders.put(type, Set.of(lines.getProperty(type).strip().split("\\s*,\\s*")));
            schemas.put(type, read(factory, schema));
        }
    }

    public Set<String> types() {
        return Set.copyOf(schemas.keySet());
    }

    public boolean knows(String type) {
        return schemas.containsKey(type);
    }

    public boolean maySend(String sender, String type) {
        return senders.getOrDefault(type, Set.of()).contains(sender);
    }

    /** Whether it may be a type at all, known or not. */
    public static boolean isTypeName(String text) {
        return TYPE.matcher(text).matches();
    }

    /** What is wrong with a body of this type, as a sentence that names line and element; empty if it is valid. */
    public Optional<String> objection(String type, byte[] body) {
        return Optional.ofNullable(look(type, body).objection());
    }

    /** @param type the type the sender names, or null: then the namespace of the root tells */
    public Look look(String type, byte[] body) {
        String found = type;
        try {
            String text = XmlText.of(body);
            found = type == null ? typeOfRoot(text) : type;
            if (!knows(found)) {
                return new Look(null, "line 1: no contract " + found);
            }
            validate(schemas.get(found), text);
            return new Look(found, null);
        } catch (XmlText.Unreadable unreadable) {
            return new Look(found, unreadable.getMessage());
        } catch (SAXParseException invalid) {
            return new Look(found, "line " + Math.max(1, invalid.getLineNumber()) + ": " + invalid.getMessage());
        } catch (SAXException invalid) {
            return new Look(found, "line 1: " + invalid.getMessage());
        }
    }

    /** Reads a valid body into a handler, as hardened as the validation. */
    static void read(byte[] body, DefaultHandler handler) throws SAXException, XmlText.Unreadable {
        try {
            parser().parse(new InputSource(new StringReader(XmlText.of(body))), handler);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void validate(Schema schema, String text) throws SAXException {
        try {
            Bounded bounded = new Bounded(parser().getXMLReader());
            ValidatorHandler validator = schema.newValidatorHandler();
            validator.setErrorHandler(bounded);
            bounded.setContentHandler(validator);
            bounded.setErrorHandler(bounded);
            bounded.parse(new InputSource(new StringReader(text)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String typeOfRoot(String text) throws SAXException {
        RootFound root = new RootFound();
        try {
            parser().parse(new InputSource(new StringReader(text)), root);
        } catch (RootFound.Enough enough) {
            // the first element says it all
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return root.type();
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty(
                    "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
            return parser;
        } catch (ParserConfigurationException | SAXException unsafeParser) {
            throw new IllegalStateException(unsafeParser);
        }
    }

    private static SchemaFactory schemaFactory() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory;
        } catch (SAXException unsafeFactory) {
            throw new IllegalStateException(unsafeFactory);
        }
    }

    private static Schema read(SchemaFactory factory, URL url) {
        try (InputStream in = url.openStream()) {
            return factory.newSchema(new StreamSource(in));
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException("Contract " + url, broken);
        }
    }

    /** Knows in which element the reader stands, and turns the first error into the end. */
    private static final class Bounded extends XMLFilterImpl implements ErrorHandler {

        private final Deque<String> path = new ArrayDeque<>();
        private Locator locator;

        Bounded(org.xml.sax.XMLReader reader) {
            super(reader);
        }

        @Override
        public void setDocumentLocator(Locator where) {
            locator = where;
            super.setDocumentLocator(where);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            path.push(name);
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            super.endElement(uri, name, qualified);
            path.pop();
        }

        @Override
        public void warning(SAXParseException harmless) {
            // a warning refuses nobody
        }

        @Override
        public void error(SAXParseException invalid) throws SAXException {
            fatalError(invalid);
        }

        @Override
        public void fatalError(SAXParseException invalid) throws SAXException {
            String element = path.isEmpty() ? "" : "element " + path.peek() + ": ";
            int line =
                    invalid.getLineNumber() > 0 || locator == null ? invalid.getLineNumber() : locator.getLineNumber();
            throw new SAXParseException(element + invalid.getMessage(), null, null, line, invalid.getColumnNumber());
        }
    }

    private static final class RootFound extends DefaultHandler {

        private static final class Enough extends SAXException {

            private static final long serialVersionUID = 1L;
        }

        private String namespace = "";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            namespace = uri;
            throw new Enough();
        }

        @Override
        public void fatalError(SAXParseException invalid) throws SAXException {
            throw invalid;
        }

        String type() {
            return namespace.startsWith(NAMESPACE)
                    ? namespace.substring(NAMESPACE.length())
                    : "for namespace '" + namespace + "'";
        }
    }
}
