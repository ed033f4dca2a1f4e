package org.hongdun.platform.approval.drawing;

import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;

/** Draws what a new flow begins with. */
public final class FlowWriter {

    private FlowWriter() {}

    /** Nothing but a start and an end; refused with HD-L017 or HD-L011. */
    public static String startAndEnd(String key, String name) {
        if (!Words.isKey(key)) {
            throw new RuleViolation(FlowError.KEY_MALFORMED, Words.quoted(key));
        }
        if (name == null || name.isBlank() || !Words.isPlain(name.strip(), Words.LONGEST_NAME)) {
            throw new RuleViolation(FlowError.NAME_NOT_PLAIN, Words.quoted(name), Words.LONGEST_NAME);
        }
        String attribute = name.strip().replace("&", "&amp;").replace("\"", "&quot;");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"\
                 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"\
                 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"\
                 xmlns:di="http://www.omg.org/spec/DD/20100524/DI"\
                 xmlns:hd="http://hongdun.org/flow" id="definitions" targetNamespace="http://hongdun.org/flow">
                  <bpmn:process id="%s" name="%s" isExecutable="true">
                    <bpmn:startEvent id="start" name="开始"/>
                    <bpmn:endEvent id="end" name="结束"/>
                  </bpmn:process>
                  <bpmndi:BPMNDiagram id="diagram">
                    <bpmndi:BPMNPlane id="plane" bpmnElement="%s">
                      <bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="160" y="180" width="36" height="36"/></bpmndi:BPMNShape>
                      <bpmndi:BPMNShape id="end_di" bpmnElement="end"><dc:Bounds x="760" y="180" width="36" height="36"/></bpmndi:BPMNShape>
                    </bpmndi:BPMNPlane>
                  </bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(key, attribute, key);
    }
}
