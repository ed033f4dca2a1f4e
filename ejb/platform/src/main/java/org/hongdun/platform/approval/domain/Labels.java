package org.hongdun.platform.approval.domain;

/** What a sentence calls a node. */
final class Labels {

    private Labels() {}

    /** Its name as drawn, or its id where it has none. */
    static String of(FlowNode node) {
        return node.name() == null || node.name().isBlank() ? node.id() : node.name();
    }
}
