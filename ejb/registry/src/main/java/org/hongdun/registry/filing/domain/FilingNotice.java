package org.hongdun.registry.filing.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.filing.NoticeKind;

/** A notice as it was given; never changed. */
@Entity
@Table(name = "filing_notice")
public class FilingNotice {

    @Id
    @Column(name = "notice_no", length = 40, updatable = false)
    private String noticeNo;

    @Column(name = "filing_id", nullable = false, updatable = false)
    private long filingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "officer_name", length = 100, nullable = false, updatable = false)
    private String officerName;

    @Column(name = "content", length = 1000, updatable = false)
    private String content;

    @ElementCollection
    @CollectionTable(name = "filing_handover", joinColumns = @JoinColumn(name = "notice_no"))
    @OrderBy("line")
    private List<HandedOver> handedOver = new ArrayList<>();

    @Transient
    private boolean fresh;

    protected FilingNotice() {}

    /** @param content what is missing, or why; null where there is nothing to say */
    public FilingNotice(
            String noticeNo,
            Filing filing,
            NoticeKind kind,
            Officer officer,
            String content,
            LocalDate issuedOn,
            Instant at) {
        this.noticeNo = noticeNo;
        this.filingId = filing.id();
        this.kind = kind;
        this.officerName = officer.name();
        this.content = content;
        this.issuedOn = issuedOn;
        this.issuedAt = at;
        this.fresh = true;
    }

    /** Whether it is given in this very transaction. */
    public boolean isFresh() {
        return fresh;
    }

    /** The notice goes with those papers of the file. */
    public void handOver(List<HandedOver> papers) {
        handedOver.addAll(papers);
    }

    public List<HandedOver> handedOver() {
        return List.copyOf(handedOver);
    }

    public String noticeNo() {
        return noticeNo;
    }

    public NoticeKind kind() {
        return kind;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String content() {
        return content;
    }
}
