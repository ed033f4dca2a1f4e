package org.hongdun.registry.subject.messaging;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.contract.XmlText;
import org.hongdun.kernel.RuleViolation;

/** What is valid against the contract of the old registration system can be read, or is refused by name. */
class RegistrySubjectFuzzTest {

    private static final Contracts CONTRACTS = new Contracts();

    @FuzzTest(maxDuration = "60s")
    void a_subject_is_read_or_refused_by_name(byte[] message) throws XmlText.Unreadable {
        if (CONTRACTS.objection("registry-subject.v1", message).isPresent()) {
            return;
        }
        try {
            RegistrySubject.read(XmlText.inUtf8(message));
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
