package org.hongdun.kernel.registration;

import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * A file that was handed in on line with a matter, or is given to who applied on line.
 *
 * @param document code of the document it is, as the list of documents has it
 * @param fileName at most 200 characters; data only
 * @param length in bytes
 * @param sm3 digest of the content, 64 hex digits
 */
public record FiledPaper(String document, String fileName, String mediaType, long length, String sm3)
        implements Serializable {

    /** Code of what the authority gives: a notice. */
    public static final String NOTICE = "NOTICE";

    /** All that a document names. */
    static List<FiledPaper> in(XmlNode document) {
        return document.children("paper").stream()
                .map(paper -> new FiledPaper(
                        paper.text("document"),
                        paper.text("fileName"),
                        paper.text("mediaType"),
                        Long.parseLong(paper.text("length")),
                        paper.text("sm3")))
                .toList();
    }

    void writeTo(XmlDocumentWriter xml) {
        xml.group(
                "paper",
                () -> xml.element("document", document)
                        .element("fileName", fileName)
                        .element("mediaType", mediaType)
                        .element("length", length)
                        .element("sm3", sm3));
    }
}
