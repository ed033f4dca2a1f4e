package org.hongdun.kernel.annualreport;

import java.time.Instant;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code annual-report-decided.v1}: what the bureau decided on one submission. The officer's person stays
 * inside; the unit answers.
 *
 * @param filingId the portal's key of the filing
 * @param submission the submission that was decided
 * @param inspectionNo such as {@code NJ2026-000123}
 * @param grade A or B if passed, null if returned
 * @param opinion for the enterprise to read; tells what to correct if returned
 * @param unitCode the deciding unit, such as {@code 440106}
 */
public record AnnualReportDecided(
        UUID filingId,
        int submission,
        CreditCode enterprise,
        int reportYear,
        String inspectionNo,
        Outcome outcome,
        String grade,
        String opinion,
        Instant decidedAt,
        String unitCode,
        String unitName) {

    public static final String TYPE = "annual-report-decided.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    /** Passed (通过), or returned for correction (退回补正). */
    public enum Outcome {
        PASSED,
        RETURNED
    }

    public byte[] toXml() {
        return new XmlDocumentWriter(NAMESPACE, "decision")
                .element("filingId", filingId)
                .element("submission", submission)
                .element("UNISCID", enterprise)
                .element("ANCHEYEAR", reportYear)
                .element("inspectionNo", inspectionNo)
                .element("outcome", outcome)
                .element("grade", grade)
                .element("opinion", opinion)
                .element("decidedAt", decidedAt)
                .element("unitCode", unitCode)
                .element("unitName", unitName)
                .bytes();
    }

    /** @param xml valid against the contract's schema */
    public static AnnualReportDecided fromXml(byte[] xml) {
        XmlNode root = XmlNode.parse(xml);
        return new AnnualReportDecided(
                UUID.fromString(root.text("filingId")),
                root.integer("submission"),
                new CreditCode(root.text("UNISCID")),
                root.integer("ANCHEYEAR"),
                root.text("inspectionNo"),
                Outcome.valueOf(root.text("outcome")),
                root.optional("grade").orElse(null),
                root.optional("opinion").orElse(null),
                root.dateTime("decidedAt").toInstant(),
                root.text("unitCode"),
                root.text("unitName"));
    }
}
