package org.hongdun.exchange.contract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReportDecided;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.iccard.CardStatusList;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.kernel.registration.RegistrationFiled;

/** Any bytes are valid against a contract or not, said in a sentence; what is valid can be read, or is refused by name. */
class DocumentsFuzzTest {

    private static final Contracts CONTRACTS = new Contracts();
    private static final Map<String, Function<byte[], Object>> READERS = Map.of(
            CardStatusList.TYPE,
            CardStatusList::fromXml,
            AnnualReportFiled.TYPE,
            AnnualReportFiled::fromXml,
            AnnualReportDecided.TYPE,
            AnnualReportDecided::fromXml,
            PublicSubjects.TYPE,
            PublicSubjects::fromXml,
            MatterProgress.TYPE,
            MatterProgress::fromXml,
            NameApplied.TYPE,
            NameApplied::fromXml,
            MatterWithdrawn.TYPE,
            MatterWithdrawn::fromXml,
            RegistrationFiled.TYPE,
            RegistrationFiled::fromXml,
            "receipt.v1",
            ReceiptXml::read);

    @FuzzTest(maxDuration = "60s")
    void what_is_valid_is_read_or_refused_by_name(byte[] document) throws XmlText.Unreadable {
        Contracts.Look look = CONTRACTS.look(null, document);
        if (look.objection() == null && READERS.containsKey(look.type())) {
            try {
                READERS.get(look.type()).apply(XmlText.inUtf8(document));
            } catch (RuleViolation named) {
                named.reason().code();
            }
        }
    }
}
