package org.hongdun.registry.subject.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.CreditCode;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrySubjectTest {

    private static final String EXAMPLE = example();

    @Test
    void the_example_of_the_contract_is_read_whole() {
        RegistrySubject told = read(EXAMPLE);

        assertThat(told.pripid()).isEqualTo("44010620260000000001");
        assertThat(told.approvedOn()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(told.plain())
                .containsEntry(SubjectItem.CREDIT_CODE, new CreditCode("91440101MA5ABCDE52"))
                .containsEntry(SubjectItem.NAME, "广州示例商贸有限公司")
                .containsEntry(SubjectItem.CAPITAL, new BigDecimal("100.000000"))
                .containsEntry(SubjectItem.STATE, SubjectState.ACTIVE)
                .containsEntry(SubjectItem.STAFF, 12)
                .containsEntry(SubjectItem.OPERATING_TO, null);
        assertThat((List<?>) told.lists().get(SubjectItem.INVESTORS)).hasToString("[测试甲 60%, 测试乙 40%]");
        assertThat((List<?>) told.lists().get(SubjectItem.PERSONS)).hasToString("[LEGAL_REP 测试甲]");
    }

    @Test
    void a_document_in_gbk_is_read_like_one_in_utf_8() {
        String gbk = EXAMPLE.replace("encoding=\"UTF-8\"", "encoding=\"GBK\"");

        assertThat(RegistrySubject.read(gbk.getBytes(Charset.forName("GBK")))).isEqualTo(read(EXAMPLE));
    }

    @Test
    void a_code_that_is_left_out_says_nothing_and_a_period_that_is_left_out_is_open() {
        RegistrySubject told = read(EXAMPLE.replaceFirst("<UNISCID>.*</UNISCID>", ""));

        assertThat(told.plain())
                .doesNotContainKey(SubjectItem.CREDIT_CODE)
                .containsEntry(SubjectItem.OPERATING_TO, null);
    }

    @ParameterizedTest
    @CsvSource({
        "91440101MA5ABCDE52, 91440101MA5ABCDE53",
        "440106400000104, 440106400000105",
        "广州示例商贸有限公司, ' '",
        ">12<, >99999999999<",
        "2024-01-15, 99999-01-15",
        ">60<, >160<"
    })
    void what_the_schema_lets_pass_but_the_register_cannot_keep_is_refused_as_not_valid(String found, String instead) {
        assertThat(EXAMPLE).contains(found);
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> read(EXAMPLE.replace(found, instead)))
                .returns(ReceiptCode.NOT_VALID, DocumentRefused::receiptCode);
    }

    private static RegistrySubject read(String xml) {
        return RegistrySubject.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String example() {
        try (var in = RegistrySubject.class.getResourceAsStream("/contracts/registry-subject.v1.example.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
