package org.hongdun.platform.approval;

import java.io.Serializable;

/** A version with its drawing, BPMN 2.0 as text. */
public record FlowDrawing(FlowVersion version, String drawing) implements Serializable {}
