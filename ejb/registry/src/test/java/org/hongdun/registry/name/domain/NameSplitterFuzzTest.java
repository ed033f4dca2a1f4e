package org.hongdun.registry.name.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hongdun.kernel.RuleViolation;

/** Any name is taken apart, or refused by name of the rule. */
class NameSplitterFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_name_is_taken_apart_or_refused_by_name(byte[] typed) {
        try {
            Names.split(new String(typed, UTF_8));
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
