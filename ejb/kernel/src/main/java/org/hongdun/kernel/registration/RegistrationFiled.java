package org.hongdun.kernel.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code registration-filed.v1}: a registration matter applied for on line, or its supplement.
 *
 * @param filingId the portal's key of the matter, the same for every submission
 * @param submission 1 for the first
 * @param submitKey drawn by the page; the same key twice is one submission
 * @param submittedBy account of the applicant
 * @param items empty unless {@link RegistrationMatter#byItem}
 * @param subject whom it is about; null if the matter makes a new subject
 * @param form without certificate numbers
 * @param sealedNumbers the certificate numbers by the names of their entries, sealed for the intranet
 */
public record RegistrationFiled(
        UUID filingId,
        int submission,
        UUID submitKey,
        Instant submittedAt,
        String submittedBy,
        RegistrationMatter matter,
        SubjectKind kind,
        List<ChangeItem> items,
        CreditCode subject,
        FilingForm form,
        Map<String, String> sealedNumbers,
        List<FiledPaper> papers) {

    public static final String TYPE = "registration-filed.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public RegistrationFiled {
        items = List.copyOf(items);
        sealedNumbers = Map.copyOf(sealedNumbers);
        papers = List.copyOf(papers);
        if (!form.certificateNumbers().isEmpty()) {
            throw new IllegalArgumentException("A certificate number in clear");
        }
    }

    public byte[] toXml() {
        XmlDocumentWriter xml = new XmlDocumentWriter(NAMESPACE, "registration")
                .element("filingId", filingId)
                .element("submission", submission)
                .element("submitKey", submitKey)
                .element("submittedAt", submittedAt)
                .element("submittedBy", submittedBy)
                .element("matter", matter)
                .element("kind", kind);
        items.forEach(item -> xml.element("item", item));
        xml.element("UNISCID", subject);
        new TreeMap<>(form.entries())
                .forEach((key, text) ->
                        xml.group("entry", () -> xml.element("key", key).element("text", text)));
        new TreeMap<>(sealedNumbers)
                .forEach((key, cipher) ->
                        xml.group("number", () -> xml.element("key", key).element("sealed", cipher)));
        papers.forEach(paper -> paper.writeTo(xml));
        return xml.bytes();
    }

    /** @param document valid against the contract's schema */
    public static RegistrationFiled fromXml(byte[] document) {
        XmlNode root = XmlNode.parse(document);
        return new RegistrationFiled(
                UUID.fromString(root.text("filingId")),
                root.integer("submission"),
                UUID.fromString(root.text("submitKey")),
                root.dateTime("submittedAt").toInstant(),
                root.text("submittedBy"),
                RegistrationMatter.valueOf(root.text("matter")),
                SubjectKind.valueOf(root.text("kind")),
                root.children("item").stream()
                        .map(item -> ChangeItem.valueOf(item.content()))
                        .toList(),
                root.optional("UNISCID").map(CreditCode::new).orElse(null),
                new FilingForm(byKey(root, "entry", "text")),
                byKey(root, "number", "sealed"),
                FiledPaper.in(root));
    }

    private static Map<String, String> byKey(XmlNode root, String element, String value) {
        return root.children(element).stream()
                .collect(Collectors.toMap(entry -> entry.text("key"), entry -> entry.text(value)));
    }
}
