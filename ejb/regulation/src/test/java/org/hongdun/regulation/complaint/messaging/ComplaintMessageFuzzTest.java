package org.hongdun.regulation.complaint.messaging;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.contract.XmlText;

/** What is valid against the contract of the 12315 system can be read, or is refused with its code. */
class ComplaintMessageFuzzTest {

    private static final Contracts CONTRACTS = new Contracts();

    @FuzzTest(maxDuration = "60s")
    void a_complaint_is_read_or_refused_by_name(byte[] message) throws XmlText.Unreadable {
        if (CONTRACTS.objection("12315-complaint.v1", message).isPresent()) {
            return;
        }
        try {
            ComplaintMessage.read(XmlText.inUtf8(message));
        } catch (DocumentRefused named) {
            named.getMessage();
        }
    }
}
