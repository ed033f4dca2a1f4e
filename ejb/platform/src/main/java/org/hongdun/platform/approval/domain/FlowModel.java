package org.hongdun.platform.approval.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A flow as it was drawn, read and checked.
 *
 * @param key names the flow over all its versions, such as {@code inspection-review}
 * @param name as people call it
 * @param fields what conditions and forms may speak of
 * @param nodes by id, in the order of the drawing
 * @param edges the arrows between them
 */
public record FlowModel(
        String key, String name, List<FlowField> fields, Map<String, FlowNode> nodes, List<FlowEdge> edges) {

    public FlowModel {
        fields = List.copyOf(fields);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = List.copyOf(edges);
    }

    public Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<FlowEdge> leaving(String nodeId) {
        return edges.stream().filter(edge -> edge.from().equals(nodeId)).toList();
    }

    public List<FlowEdge> entering(String nodeId) {
        return edges.stream().filter(edge -> edge.to().equals(nodeId)).toList();
    }
}
