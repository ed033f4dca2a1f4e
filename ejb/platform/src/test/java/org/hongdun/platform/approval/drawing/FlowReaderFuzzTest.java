package org.hongdun.platform.approval.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hongdun.kernel.RuleViolation;

/** A drawing is read as a flow, or refused by name. */
class FlowReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_drawing_is_read_or_refused_by_name(byte[] drawing) {
        try {
            FlowReader.read(new String(drawing, UTF_8));
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
