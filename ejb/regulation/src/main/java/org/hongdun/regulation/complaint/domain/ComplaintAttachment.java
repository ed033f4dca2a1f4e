package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A file that came with a revision; its content lies in the content store under its digest. */
@Entity
@Table(name = "complaint_attachment")
public class ComplaintAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_attachment_seq")
    @SequenceGenerator(
            name = "complaint_attachment_seq",
            sequenceName = "complaint_attachment_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id", nullable = false)
    private ComplaintRevision revision;

    @Column(length = 64, nullable = false)
    private String sm3;

    @Column(name = "file_name", length = 400, nullable = false)
    private String fileName;

    @Column(name = "media_type", length = 200, nullable = false)
    private String mediaType;

    @Column(name = "content_length", nullable = false)
    private long length;

    protected ComplaintAttachment() {}

    ComplaintAttachment(ComplaintRevision revision, String sm3, String fileName, String mediaType, long length) {
        this.revision = revision;
        this.sm3 = sm3;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.length = length;
    }

    public String sm3() {
        return sm3;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long length() {
        return length;
    }
}
