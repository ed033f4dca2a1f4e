package org.hongdun.platform.approval.drawing;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.NodeKind;

/**
 * Reads a drawing. Only what {@link Grammar} lists is read, everything else is refused with a sentence that names the
 * node: no document type, no entity, no comment, no script, no listener, nothing of another namespace. What is merely
 * incomplete is read and left to the checks.
 */
public final class FlowReader {

    static final int LONGEST = 500_000;
    private static final int DEEPEST = 10;
    private static final int MOST_NODES = 200;
    private static final int MOST_ARROWS = 400;
    private static final int MOST_POINTS = 5_000;

    private static final Map<String, NodeKind> KINDS = Map.of(
            "startEvent", NodeKind.START,
            "endEvent", NodeKind.END,
            "userTask", NodeKind.TASK,
            "exclusiveGateway", NodeKind.EXCLUSIVE,
            "parallelGateway", NodeKind.PARALLEL,
            "subProcess", NodeKind.SUBPROCESS,
            "boundaryEvent", NodeKind.TIMER);

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final List<Element> arrows = new ArrayList<>();
    /** Gateway to the arrow that is taken otherwise. */
    private final Map<String, String> defaults = new HashMap<>();

    private final Set<String> timed = new HashSet<>();
    private Element process;
    private int points;

    private FlowReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** @throws RuleViolation with a {@link FlowError} below HD-L020 if it is anything but a drawing of a flow */
    public static FlowModel read(String xml) {
        if (xml == null || xml.length() > LONGEST) {
            throw new RuleViolation(FlowError.TOO_LARGE, LONGEST / 1000);
        }
        if (xml.contains("<!DOCTYPE")) {
            throw new RuleViolation(FlowError.DOCTYPE);
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            try {
                return new FlowReader(reader).model();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException notWellFormed) {
            int line = notWellFormed.getLocation() == null
                    ? 0
                    : Math.max(notWellFormed.getLocation().getLineNumber(), 0);
            throw new RuleViolation(FlowError.NOT_XML, line);
        }
    }

    private FlowModel model() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> closed();
                case XMLStreamConstants.CHARACTERS -> text();
                case XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
                case XMLStreamConstants.DTD -> throw new RuleViolation(FlowError.DOCTYPE);
                default -> throw refusal(FlowError.FOREIGN_MARKUP);
            }
        }
        if (process == null) {
            throw new RuleViolation(FlowError.NOT_ONE_PROCESS);
        }
        return assembled();
    }

    private void opened() {
        Element parent = open.peek();
        String name = xml.getLocalName();
        String namespace = xml.getNamespaceURI();
        Element element = new Element(namespace, name, parent);
        if (open.size() >= DEEPEST) {
            throw refusal(FlowError.TOO_MANY, DEEPEST);
        }
        if (!Grammar.mayStand(namespace, name, parent == null ? null : parent.name())) {
            throw new RuleViolation(
                    FlowError.FOREIGN_ELEMENT, nearest(xml.getAttributeValue(null, "name")), Words.quoted(name));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (!Grammar.NAMESPACES.contains(xml.getNamespaceURI(i))) {
                throw new RuleViolation(FlowError.FOREIGN_NAMESPACE, Words.quoted(xml.getNamespaceURI(i)));
            }
        }
        open.push(element);
        readAttributes(element);
        keep(element);
    }

    private void readAttributes(Element element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String namespace = xml.getAttributeNamespace(i);
            if (!Grammar.mayHave(element.namespace(), element.name(), namespace, name)) {
                throw refusal(FlowError.FOREIGN_ATTRIBUTE, Words.quoted(name));
            }
            element.put(name, xml.getAttributeValue(i));
        }
        String id = element.get("id");
        if (id != null) {
            if (!Words.isId(id)) {
                throw new RuleViolation(FlowError.ID_MALFORMED, Words.quoted(id));
            }
            if (!ids.add(id)) {
                throw new RuleViolation(FlowError.ID_TWICE, id);
            }
        }
        String name = element.get("name");
        if (name != null && !Words.isPlain(name, Words.LONGEST_NAME)) {
            throw new RuleViolation(FlowError.NAME_NOT_PLAIN, Words.quoted(name), Words.LONGEST_NAME);
        }
    }

    private void keep(Element element) {
        switch (element.name()) {
            case "definitions" -> checkOrigin(element);
            case "process" -> keepProcess(element);
            case "sequenceFlow" -> keepArrow(element);
            case "timerEventDefinition" -> timed.add(element.parent().get("id"));
            case "BPMNPlane", "BPMNShape", "BPMNEdge" -> drawn.add(element.get("bpmnElement"));
            case "Bounds", "waypoint" -> checkPoint(element);
            default -> {
                if (Grammar.isNode(element.namespace(), element.name())) {
                    keepNode(element);
                }
            }
        }
    }

    private void checkOrigin(Element element) {
        for (String attribute : List.of("targetNamespace", "exporter", "exporterVersion")) {
            String value = element.get(attribute);
            if (value != null && !Words.isPlain(value, 100)) {
                throw refusal(FlowError.VALUE_MALFORMED, attribute, Words.quoted(value));
            }
        }
    }

    private void keepProcess(Element element) {
        if (process != null) {
            throw new RuleViolation(FlowError.NOT_ONE_PROCESS);
        }
        if (!Words.isKey(element.get("id"))) {
            throw new RuleViolation(FlowError.KEY_MALFORMED, Words.quoted(element.get("id")));
        }
        process = element;
    }

    private void keepArrow(Element element) {
        if (element.get("id") == null) {
            throw new RuleViolation(FlowError.ID_MALFORMED, "");
        }
        arrows.add(element);
        if (arrows.size() > MOST_ARROWS) {
            throw refusal(FlowError.TOO_MANY, MOST_ARROWS);
        }
    }

    private void keepNode(Element element) {
        if (element.get("id") == null) {
            throw new RuleViolation(FlowError.ID_MALFORMED, "");
        }
        nodes.put(element.get("id"), node(element));
        if (nodes.size() > MOST_NODES) {
            throw refusal(FlowError.TOO_MANY, MOST_NODES);
        }
        if (element.get("default") != null) {
            defaults.put(element.get("id"), element.get("default"));
        }
    }

    private FlowNode node(Element element) {
        NodeKind kind = KINDS.get(element.name());
        Attributes attributes = new Attributes(element, label(element));
        return new FlowNode(
                element.get("id"),
                kind,
                element.get("name"),
                element.parent() == process ? null : element.parent().get("id"),
                kind == NodeKind.TASK ? attributes.step() : null,
                element.get("attachedToRef"),
                kind == NodeKind.TIMER ? attributes.term() : null,
                kind == NodeKind.TIMER && attributes.flag("cancelActivity", true));
    }

    private void checkPoint(Element element) {
        element.values().forEach((name, value) -> {
            if (!Words.isNumber(value)) {
                throw refusal(FlowError.VALUE_MALFORMED, name, Words.quoted(value));
            }
        });
        if (++points > MOST_POINTS) {
            throw refusal(FlowError.TOO_MANY, MOST_POINTS);
        }
    }

    private void text() {
        String text = xml.getText();
        if (text.isBlank()) {
            return;
        }
        String inside = open.isEmpty() ? "" : open.peek().name();
        boolean reference = inside.equals("incoming") || inside.equals("outgoing");
        if (!reference || !Words.isId(text.strip())) {
            throw refusal(FlowError.FOREIGN_MARKUP);
        }
    }

    private void closed() {
        Element element = open.pop();
        if (element.name().equals("boundaryEvent") && !timed.contains(element.get("id"))) {
            throw new RuleViolation(FlowError.NOT_A_TIMER, label(element));
        }
    }

    private FlowModel assembled() {
        List<FlowEdge> edges = arrows.stream().map(this::edge).toList();
        nodes.keySet().forEach(this::expectDrawn);
        edges.forEach(edge -> expectDrawn(edge.id()));
        defaults.forEach((gateway, arrow) -> {
            if (edges.stream()
                    .noneMatch(edge -> edge.id().equals(arrow) && edge.from().equals(gateway))) {
                throw new RuleViolation(
                        FlowError.DANGLING, label(gateway, nodes.get(gateway).name()));
            }
        });
        for (FlowNode node : nodes.values()) {
            if (node.kind() == NodeKind.TIMER && !nodes.containsKey(node.attachedTo())) {
                throw new RuleViolation(FlowError.DANGLING, label(node.id(), node.name()));
            }
        }
        String name = process.get("name");
        return new FlowModel(
                process.get("id"),
                name == null || name.isBlank() ? process.get("id") : name,
                new Attributes(process, label(process)).declaredFields(),
                nodes,
                edges);
    }

    private FlowEdge edge(Element arrow) {
        String from = arrow.get("sourceRef");
        String to = arrow.get("targetRef");
        if (!nodes.containsKey(from) || !nodes.containsKey(to)) {
            throw new RuleViolation(FlowError.DANGLING, label(arrow));
        }
        String condition = arrow.get("condition");
        if (condition != null && condition.length() > Words.LONGEST_CONDITION) {
            throw new RuleViolation(FlowError.CONDITION_TOO_LONG, label(arrow), Words.LONGEST_CONDITION);
        }
        return new FlowEdge(
                arrow.get("id"),
                from,
                to,
                arrow.get("name") == null ? "" : arrow.get("name"),
                condition == null || condition.isBlank() ? null : condition.strip(),
                arrow.get("id").equals(defaults.get(from)));
    }

    private void expectDrawn(String id) {
        if (!drawn.contains(id)) {
            FlowNode node = nodes.get(id);
            throw new RuleViolation(FlowError.NOT_DRAWN, node == null ? id : label(id, node.name()));
        }
    }

    private RuleViolation refusal(FlowError code, Object... details) {
        List<Object> all = new ArrayList<>(List.of(nearest(null)));
        all.addAll(List.of(details));
        return new RuleViolation(code, all.toArray());
    }

    /** What a sentence calls the place: the element's own name, or the nearest one around it that has one. */
    private String nearest(String ownName) {
        if (ownName != null && !ownName.isBlank()) {
            return Words.quoted(ownName);
        }
        return open.stream()
                .filter(element -> element.get("name") != null || element.get("id") != null)
                .findFirst()
                .map(FlowReader::label)
                .orElse("");
    }

    private static String label(Element element) {
        return label(element.get("id"), element.get("name"));
    }

    private static String label(String id, String name) {
        return Words.quoted(name == null || name.isBlank() ? id : name);
    }
}
