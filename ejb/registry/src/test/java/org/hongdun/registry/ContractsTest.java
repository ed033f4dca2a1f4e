package org.hongdun.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hongdun.kernel.annualreport.AnnualReportDecided;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.publicsubject.PublicSubjects;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ContractsTest {

    @Test
    void a_filed_report_comes_back_whole_and_valid() throws Exception {
        AnnualReportFiled filed = AnnualReportFiled.fromXml(example(AnnualReportFiled.TYPE));

        byte[] written = filed.toXml();

        validate(AnnualReportFiled.TYPE, written);
        assertThat(AnnualReportFiled.fromXml(written)).isEqualTo(filed);
        assertThat(filed.attachments()).hasSize(1);
        assertThat(filed.report().contributions()).hasSize(2);
    }

    @Test
    void a_decision_comes_back_whole_and_valid() throws Exception {
        AnnualReportDecided decided = AnnualReportDecided.fromXml(example(AnnualReportDecided.TYPE));

        byte[] written = decided.toXml();

        validate(AnnualReportDecided.TYPE, written);
        assertThat(AnnualReportDecided.fromXml(written)).isEqualTo(decided);
    }

    @Test
    void public_subjects_come_back_whole_and_valid() throws Exception {
        PublicSubjects subjects = PublicSubjects.fromXml(example(PublicSubjects.TYPE));

        byte[] written = subjects.toXml();

        validate(PublicSubjects.TYPE, written);
        assertThat(PublicSubjects.fromXml(written)).isEqualTo(subjects);
    }

    @Test
    void a_document_with_a_dtd_is_not_read() {
        byte[] bomb =
                "<!DOCTYPE a [<!ENTITY b \"c\">]><subjects xmlns=\"urn:hongdun:public-subjects.v1\">&b;</subjects>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> PublicSubjects.fromXml(bomb));
    }

    private static byte[] example(String contract) throws IOException {
        try (InputStream in = resource(contract + ".example.xml")) {
            return in.readAllBytes();
        }
    }

    private static void validate(String contract, byte[] document) throws IOException, SAXException {
        try (InputStream schema = resource(contract + ".xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(schema))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(document)));
        }
    }

    private static InputStream resource(String name) {
        return ContractsTest.class.getResourceAsStream("/contracts/" + name);
    }
}
