package org.hongdun.kernel.registration;

import java.time.Instant;
import java.util.UUID;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code matter-withdrawn.v1}: an applicant takes back what he applied for on line (撤回申请).
 *
 * @param filingId the portal's key of the matter
 * @param withdrawnBy account of the applicant
 * @param reason in his words; may be null
 */
public record MatterWithdrawn(UUID filingId, Instant withdrawnAt, String withdrawnBy, String reason) {

    public static final String TYPE = "matter-withdrawn.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public byte[] toXml() {
        return new XmlDocumentWriter(NAMESPACE, "withdrawal")
                .element("filingId", filingId)
                .element("withdrawnAt", withdrawnAt)
                .element("withdrawnBy", withdrawnBy)
                .element("reason", reason)
                .bytes();
    }

    /** @param document valid against the contract's schema */
    public static MatterWithdrawn fromXml(byte[] document) {
        XmlNode root = XmlNode.parse(document);
        return new MatterWithdrawn(
                UUID.fromString(root.text("filingId")),
                root.dateTime("withdrawnAt").toInstant(),
                root.text("withdrawnBy"),
                root.optional("reason").orElse(null));
    }
}
