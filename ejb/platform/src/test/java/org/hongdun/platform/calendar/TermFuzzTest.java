package org.hongdun.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hongdun.kernel.RuleViolation;

/** A term is read and comes back as it was meant, or is refused by name. */
class TermFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_term_is_read_or_refused_by_name(byte[] typed) {
        try {
            Term term = Term.parse(new String(typed, UTF_8));
            if (!Term.parse(term.toString()).equals(term)) {
                throw new AssertionError("a term that does not come back: " + term);
            }
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
