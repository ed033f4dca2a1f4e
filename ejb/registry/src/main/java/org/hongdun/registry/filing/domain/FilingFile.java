package org.hongdun.registry.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hongdun.kernel.registration.FiledPaper;

/**
 * A file that came with a matter on line; its bytes lie in the content store.
 *
 * @param document code of the document it is
 * @param fileName data only, never part of a path
 * @param length in bytes
 * @param sm3 digest of the content, 64 hex digits
 */
@Embeddable
public record FilingFile(
        @Column(name = "doc_code", length = 24, nullable = false)
        String document,

        @Column(name = "file_name", length = 200, nullable = false)
        String fileName,

        @Column(name = "media_type", length = 100, nullable = false)
        String mediaType,

        @Column(name = "byte_length", nullable = false) long length,

        @Column(name = "sm3", length = 64, nullable = false) String sm3) {

    public FiledPaper paper() {
        return new FiledPaper(document, fileName, mediaType, length, sm3);
    }

    public static FilingFile of(FiledPaper paper) {
        return new FilingFile(paper.document(), paper.fileName(), paper.mediaType(), paper.length(), paper.sm3());
    }
}
