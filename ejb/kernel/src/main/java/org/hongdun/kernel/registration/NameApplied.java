package org.hongdun.kernel.registration;

import java.time.Instant;
import java.util.UUID;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code name-applied.v1}: a name applied for on line, or its correction.
 *
 * @param filingId the portal's key of the application, the same for every submission
 * @param submission 1 for the first
 * @param submittedBy account of the applicant
 * @param section section A-T of the industry classification
 * @param division GB/T 2260, whose authority decides
 * @param investors names and shares as written; may be null
 * @param promised whether the applicant bears the risk of near names (自主承诺)
 */
public record NameApplied(
        UUID filingId,
        int submission,
        Instant submittedAt,
        String submittedBy,
        String name,
        String section,
        String division,
        String applicant,
        String investors,
        boolean promised) {

    public static final String TYPE = "name-applied.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public byte[] toXml() {
        return new XmlDocumentWriter(NAMESPACE, "nameApplication")
                .element("filingId", filingId)
                .element("submission", submission)
                .element("submittedAt", submittedAt)
                .element("submittedBy", submittedBy)
                .element("name", name)
                .element("section", section)
                .element("division", division)
                .element("applicant", applicant)
                .element("investors", investors)
                .element("promised", promised)
                .bytes();
    }

    /** @param document valid against the contract's schema */
    public static NameApplied fromXml(byte[] document) {
        XmlNode root = XmlNode.parse(document);
        return new NameApplied(
                UUID.fromString(root.text("filingId")),
                root.integer("submission"),
                root.dateTime("submittedAt").toInstant(),
                root.text("submittedBy"),
                root.text("name"),
                root.text("section"),
                root.text("division"),
                root.text("applicant"),
                root.optional("investors").orElse(null),
                Boolean.parseBoolean(root.text("promised")));
    }
}
