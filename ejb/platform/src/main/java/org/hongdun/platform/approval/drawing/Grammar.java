package org.hongdun.platform.approval.drawing;

import java.util.Map;
import java.util.Set;

/** What a drawing may consist of; there is nothing else. */
final class Grammar {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String HONGDUN = "http://hongdun.org/flow";

    static final Set<String> NAMESPACES = Set.of(BPMN, BPMNDI, DC, DI, HONGDUN);

    /** Element to its attributes; those of our own namespace are written with {@code hd:}. */
    private static final Map<String, Set<String>> BPMN_ELEMENTS = Map.ofEntries(
            Map.entry("definitions", Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion")),
            Map.entry("process", Set.of("id", "name", "isExecutable", "hd:fields")),
            Map.entry("startEvent", Set.of("id", "name")),
            Map.entry("endEvent", Set.of("id", "name")),
            Map.entry(
                    "userTask",
                    Set.of(
                            "id",
                            "name",
                            "hd:who",
                            "hd:whoValue",
                            "hd:whoUnit",
                            "hd:mode",
                            "hd:ratio",
                            "hd:veto",
                            "hd:term",
                            "hd:termParameter",
                            "hd:returnTo",
                            "hd:withdraw",
                            "hd:opinion",
                            "hd:phrases",
                            "hd:rights",
                            "hd:batch",
                            "hd:skipSame")),
            Map.entry("exclusiveGateway", Set.of("id", "name", "default")),
            Map.entry("parallelGateway", Set.of("id", "name")),
            Map.entry("subProcess", Set.of("id", "name")),
            Map.entry(
                    "boundaryEvent",
                    Set.of("id", "name", "attachedToRef", "cancelActivity", "hd:term", "hd:termParameter")),
            Map.entry("timerEventDefinition", Set.of("id")),
            Map.entry("sequenceFlow", Set.of("id", "name", "sourceRef", "targetRef", "hd:condition")),
            Map.entry("incoming", Set.of()),
            Map.entry("outgoing", Set.of()));

    private static final Map<String, Set<String>> BPMNDI_ELEMENTS = Map.of(
            "BPMNDiagram", Set.of("id", "name"),
            "BPMNPlane", Set.of("id", "bpmnElement"),
            "BPMNShape", Set.of("id", "bpmnElement", "isExpanded", "isHorizontal", "isMarkerVisible"),
            "BPMNEdge", Set.of("id", "bpmnElement"),
            "BPMNLabel", Set.of("id"));

    private static final Map<String, Set<String>> DC_ELEMENTS = Map.of("Bounds", Set.of("x", "y", "width", "height"));

    private static final Map<String, Set<String>> DI_ELEMENTS = Map.of("waypoint", Set.of("x", "y"));

    private static final Map<String, Map<String, Set<String>>> ELEMENTS =
            Map.of(BPMN, BPMN_ELEMENTS, BPMNDI, BPMNDI_ELEMENTS, DC, DC_ELEMENTS, DI, DI_ELEMENTS);

    /** Element to where it may stand. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("process", Set.of("definitions")),
            Map.entry("timerEventDefinition", Set.of("boundaryEvent")),
            Map.entry("BPMNDiagram", Set.of("definitions")),
            Map.entry("BPMNPlane", Set.of("BPMNDiagram")),
            Map.entry("BPMNShape", Set.of("BPMNPlane")),
            Map.entry("BPMNEdge", Set.of("BPMNPlane")),
            Map.entry("BPMNLabel", Set.of("BPMNShape", "BPMNEdge")),
            Map.entry("Bounds", Set.of("BPMNShape", "BPMNLabel")),
            Map.entry("waypoint", Set.of("BPMNEdge")));

    private static final Set<String> SCOPES = Set.of("process", "subProcess");
    private static final Set<String> NODES = Set.of(
            "startEvent", "endEvent", "userTask", "exclusiveGateway", "parallelGateway", "subProcess", "boundaryEvent");

    private Grammar() {}

    /** Whether an element may stand there; {@code parent} is null for the root. */
    static boolean mayStand(String namespace, String name, String parent) {
        if (namespace == null || !ELEMENTS.getOrDefault(namespace, Map.of()).containsKey(name)) {
            return false;
        }
        if (parent == null) {
            return name.equals("definitions");
        }
        if (name.equals("incoming") || name.equals("outgoing")) {
            return NODES.contains(parent);
        }
        if (NODES.contains(name) || name.equals("sequenceFlow")) {
            return SCOPES.contains(parent);
        }
        return PARENTS.getOrDefault(name, Set.of()).contains(parent);
    }

    /** Whether the attribute is one of the element's; of no namespace or of ours. */
    static boolean mayHave(String elementNamespace, String element, String attributeNamespace, String attribute) {
        boolean plain = attributeNamespace == null || attributeNamespace.isEmpty();
        String written = plain ? attribute : HONGDUN.equals(attributeNamespace) ? "hd:" + attribute : null;
        return written != null && ELEMENTS.get(elementNamespace).get(element).contains(written);
    }

    static boolean isNode(String namespace, String name) {
        return BPMN.equals(namespace) && NODES.contains(name);
    }
}
