package org.hongdun.regulation.complaint.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.regulation.complaint.ComplaintKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintMessageTest {

    private static final String EXAMPLE = example();

    @Test
    void the_example_of_the_contract_is_read_whole() {
        ComplaintMessage message = read(EXAMPLE);
        assertThat(message.no()).isEqualTo("12315-2026-0000001");
        assertThat(message.unit()).isNull();
        assertThat(message.telling().revision()).isEqualTo(1);
        assertThat(message.telling().kind()).isEqualTo(ComplaintKind.COMPLAINT);
        assertThat(message.telling().registeredAt()).isEqualTo(Instant.parse("2026-03-02T01:15:00Z"));
        assertThat(message.telling().complainant().confidential()).isTrue();
        assertThat(message.telling().respondent().creditCode()).isEqualTo("91440101MA5ABCDE52");
        assertThat(message.telling().goods().purchasedOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(message.telling().goods().amount()).isEqualTo(new BigDecimal("199.00"));
        assertThat(message.telling().claim()).isEqualTo("退货并退款");
    }

    @Test
    void a_message_in_gbk_is_read_like_one_in_utf_8() {
        String gbk = EXAMPLE.replace("encoding=\"UTF-8\"", "encoding=\"GBK\"");
        assertThat(ComplaintMessage.read(gbk.getBytes(Charset.forName("GBK")))).isEqualTo(read(EXAMPLE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00, 2026-03-02T01:15:00Z",
        "2026-03-02T09:15:00Z, 2026-03-02T09:15:00Z",
        "2026-03-02T09:15:00.5+09:00, 2026-03-02T00:15:00.500Z"
    })
    void a_moment_without_offset_is_chinas_time(String written, Instant meant) {
        String message = EXAMPLE.replace("2026-03-02T09:15:00+08:00", written);
        assertThat(read(message).telling().registeredAt()).isEqualTo(meant);
    }

    @Test
    void without_the_attribute_the_complainant_is_not_confidential() {
        assertThat(read(EXAMPLE.replace(" confidential=\"true\"", ""))
                        .telling()
                        .complainant()
                        .confidential())
                .isFalse();
        assertThat(read(EXAMPLE.replace("\"true\"", "\"1\""))
                        .telling()
                        .complainant()
                        .confidential())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "<kind>, <revision>99999999999</revision><kind>",
        "199.00, 99999999999999999.00",
        "2026-02-20<, 12026-02-20<",
        "2026-03-02T09, 0001-03-02T09",
        "测试投诉人, ' '",
        "购买后第三天漏电，商家拒绝退货。, '  '"
    })
    void what_the_schema_lets_pass_but_no_table_can_keep_is_refused_as_not_valid(String found, String replacement) {
        assertThat(EXAMPLE).contains(found);
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> read(EXAMPLE.replace(found, replacement)))
                .returns(ReceiptCode.NOT_VALID, DocumentRefused::receiptCode);
    }

    private static ComplaintMessage read(String xml) {
        return ComplaintMessage.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String example() {
        try (var in = ComplaintMessage.class.getResourceAsStream("/contracts/12315-complaint.v1.example.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
