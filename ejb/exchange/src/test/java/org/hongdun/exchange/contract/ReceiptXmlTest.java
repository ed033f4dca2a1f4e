package org.hongdun.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptXmlTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:15:07.123Z");

    @Test
    void a_receipt_is_valid_against_its_contract_and_comes_back_the_same() {
        ReceiptXml.Said said = new ReceiptXml.Said(
                "12315-1", ReceiptXml.Outcome.REFUSED, 301, "line 4: element kind: <>&\u4E2D\u6587", null, AT);

        byte[] xml = ReceiptXml.write(said);

        assertThat(new Contracts().objection("receipt.v1", xml)).isEmpty();
        assertThat(ReceiptXml.read(xml)).isEqualTo(said);
    }

    @Test
    void what_xml_cannot_hold_becomes_a_space() {
        byte[] xml = ReceiptXml.write(
                new ReceiptXml.Said("1", ReceiptXml.Outcome.REFUSED, 301, "a\u0000b\uD800c\uFFFEd", null, AT));

        assertThat(new Contracts().objection("receipt.v1", xml)).isEmpty();
        assertThat(ReceiptXml.read(xml).text()).isEqualTo("a b c d");
    }
}
