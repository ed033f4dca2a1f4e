package org.hongdun.portal.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.AttachmentRow;

/** One paper of a filing. Its bytes lie in the content store under their digest. */
@Entity
@Table(name = "FILING_ATTACHMENT")
public class FilingAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FILING_ATTACHMENT_SEQ")
    @SequenceGenerator(name = "FILING_ATTACHMENT_SEQ", sequenceName = "FILING_ATTACHMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "PAPER", length = 20, nullable = false)
    private ReportAttachment.Kind kind;

    @Column(name = "FILE_NAME", length = 200, nullable = false)
    private String fileName;

    @Column(name = "MEDIA_TYPE", length = 100, nullable = false)
    private String mediaType;

    @Column(name = "BYTE_LENGTH", nullable = false)
    private long length;

    @Column(name = "SM3", length = 64, nullable = false)
    private String sm3;

    @Column(name = "ATTACHED_AT", nullable = false)
    private Instant attachedAt;

    @Column(name = "REMOVED_AT")
    private Instant removedAt;

    protected FilingAttachment() {}

    FilingAttachment(ReportAttachment paper, Instant at) {
        kind = paper.kind();
        fileName = paper.fileName();
        mediaType = paper.mediaType();
        length = paper.length();
        sm3 = paper.sm3();
        attachedAt = at;
    }

    public long id() {
        return id;
    }

    boolean inDraft() {
        return removedAt == null;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    public ReportAttachment paper() {
        return new ReportAttachment(kind, fileName, mediaType, length, sm3);
    }

    public AttachmentRow row() {
        return new AttachmentRow(id, kind, fileName, mediaType, length, sm3, attachedAt);
    }
}
