package org.hongdun.portal.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.portal.registration.PaperRow;

/** One file of a matter. Its bytes lie in the content store under their digest. */
@Entity
@Table(name = "ONLINE_PAPER")
public class OnlinePaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ONLINE_PAPER_SEQ")
    @SequenceGenerator(name = "ONLINE_PAPER_SEQ", sequenceName = "ONLINE_PAPER_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Column(name = "DOC_CODE", length = 24, nullable = false, updatable = false)
    private String document;

    @Column(name = "FILE_NAME", length = 200, nullable = false, updatable = false)
    private String fileName;

    @Column(name = "MEDIA_TYPE", length = 100, nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "BYTE_LENGTH", nullable = false, updatable = false)
    private long length;

    @Column(name = "SM3", length = 64, nullable = false, updatable = false)
    private String sm3;

    @Column(name = "ATTACHED_AT", nullable = false, updatable = false)
    private Instant attachedAt;

    @Column(name = "REMOVED_AT")
    private Instant removedAt;

    protected OnlinePaper() {}

    OnlinePaper(FiledPaper file, Instant at) {
        document = file.document();
        fileName = file.fileName();
        mediaType = file.mediaType();
        length = file.length();
        sm3 = file.sm3();
        attachedAt = at;
    }

    public long id() {
        return id;
    }

    boolean inDraft() {
        return removedAt == null && !isNotice();
    }

    boolean isNotice() {
        return document.equals(FiledPaper.NOTICE);
    }

    void remove(Instant at) {
        removedAt = at;
    }

    public FiledPaper file() {
        return new FiledPaper(document, fileName, mediaType, length, sm3);
    }

    public PaperRow row() {
        return new PaperRow(id, document, fileName, mediaType, length, sm3, attachedAt);
    }
}
