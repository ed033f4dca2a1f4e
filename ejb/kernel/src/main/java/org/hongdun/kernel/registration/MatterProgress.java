package org.hongdun.kernel.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code matter-progress.v1}: where a matter applied for on line stands, for the applicant. Officers and
 * their opinions stay inside; what a notice says is told.
 *
 * @param filingId the portal's key of the matter
 * @param revision never falls; an older one never replaces a newer one
 * @param businessNo number people quote
 * @param acceptedOn day of acceptance (受理日), null before
 * @param dueOn last day of the running legal term, null if nothing is awaited from the bureau
 * @param stopped whether the term stands still while the applicant supplements
 * @param notice what the newest notice says: what is missing, or why it was refused or rejected; may be null
 * @param name of the subject registered, or the name reserved; null before the decision
 * @param creditCode of the subject registered; null otherwise
 * @param validUntil last day of a reservation; null otherwise
 * @param papers notices given with this step; they travel beside the document
 */
public record MatterProgress(
        UUID filingId,
        long revision,
        String businessNo,
        State state,
        Instant at,
        LocalDate acceptedOn,
        LocalDate dueOn,
        boolean stopped,
        String notice,
        String unitName,
        String name,
        String creditCode,
        LocalDate validUntil,
        List<FiledPaper> papers) {

    public static final String TYPE = "matter-progress.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    /** The steps of a matter as the applicant sees them. */
    public enum State {
        /** 已申请. */
        SUBMITTED,
        /** 一次性告知补正. */
        SUPPLEMENT,
        /** 不予受理. */
        REFUSED,
        /** 受理. */
        ACCEPTED,
        /** 审查, 初审. */
        EXAMINING,
        /** 核准, 复核. */
        APPROVING,
        /** 准予登记, 名称核准. */
        APPROVED,
        /** 驳回. */
        REJECTED,
        /** 制照. */
        LICENCE_PRINTED,
        /** 发照. */
        ISSUED,
        /** 归档. */
        ARCHIVED,
        /** 撤回. */
        WITHDRAWN,
        /** 名称已使用. */
        USED,
        /** 名称保留期届满. */
        EXPIRED
    }

    public MatterProgress {
        papers = List.copyOf(papers);
    }

    public byte[] toXml() {
        XmlDocumentWriter xml = new XmlDocumentWriter(NAMESPACE, "progress")
                .element("filingId", filingId)
                .element("revision", revision)
                .element("businessNo", businessNo)
                .element("state", state)
                .element("at", at)
                .element("acceptedOn", acceptedOn)
                .element("dueOn", dueOn)
                .element("stopped", stopped)
                .element("notice", notice)
                .element("unitName", unitName)
                .element("name", name)
                .element("UNISCID", creditCode)
                .element("validUntil", validUntil);
        papers.forEach(paper -> paper.writeTo(xml));
        return xml.bytes();
    }

    /** @param document valid against the contract's schema */
    public static MatterProgress fromXml(byte[] document) {
        XmlNode root = XmlNode.parse(document);
        return new MatterProgress(
                UUID.fromString(root.text("filingId")),
                Long.parseLong(root.text("revision")),
                root.text("businessNo"),
                State.valueOf(root.text("state")),
                root.dateTime("at").toInstant(),
                root.date("acceptedOn"),
                root.date("dueOn"),
                Boolean.parseBoolean(root.text("stopped")),
                root.optional("notice").orElse(null),
                root.text("unitName"),
                root.optional("name").orElse(null),
                root.optional("UNISCID").orElse(null),
                root.date("validUntil"),
                FiledPaper.in(root));
    }
}
