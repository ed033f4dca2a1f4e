package org.hongdun.platform.approval.drawing;

import java.util.LinkedHashMap;
import java.util.Map;

/** An element of a drawing with its attributes by local name; no element has two that differ only in the namespace. */
final class Element {

    private final String namespace;
    private final String name;
    private final Element parent;
    private final Map<String, String> values = new LinkedHashMap<>();

    Element(String namespace, String name, Element parent) {
        this.namespace = namespace;
        this.name = name;
        this.parent = parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    Element parent() {
        return parent;
    }

    void put(String attribute, String value) {
        values.put(attribute, value);
    }

    /** Null if it is not there. */
    String get(String attribute) {
        return values.get(attribute);
    }

    Map<String, String> values() {
        return values;
    }
}
