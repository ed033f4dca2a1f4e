package org.hongdun.portal.filing.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What the desk sends is what the contract promises. */
class FiledDocumentContractTest {

    @Test
    void a_complete_report_with_papers_is_valid() {
        assertThatCode(() -> validate(document(Drafts.complete()))).doesNotThrowAnyException();
    }

    @Test
    void a_report_with_every_table_filled_is_valid() {
        Map<String, String> typed = Drafts.complete();
        typed.put("investments.0.name", "广州某投资有限公司");
        typed.put("investments.0.sharePercent", "12.5");
        typed.put("branches.0.name", "天河分公司");
        typed.put("licences.0.name", "食品经营许可证");
        typed.put("licences.0.validTo", "2027-01-01");
        typed.put("longTermInvestment", "5");
        typed.put("mainIncome", "2600");
        typed.put("explanation", "无");

        assertThatCode(() -> validate(document(typed))).doesNotThrowAnyException();
    }

    @Test
    void the_schema_would_notice_a_report_without_its_figures() {
        Map<String, String> typed = Drafts.complete();
        typed.remove("totalAssets");

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> validate(document(typed)));
    }

    private static byte[] document(Map<String, String> typed) {
        return new AnnualReportFiled(
                        UUID.randomUUID(),
                        1,
                        "广州示例商贸有限公司",
                        Drafts.MARCH_2,
                        Drafts.ENTERPRISE.value(),
                        TypedReport.of(Drafts.ENTERPRISE, 2025, typed).report(),
                        List.of(Drafts.balanceSheet()))
                .toXml();
    }

    private static void validate(byte[] document) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FiledDocumentContractTest.class.getResource("/contracts/annual-report-filed.v1.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
