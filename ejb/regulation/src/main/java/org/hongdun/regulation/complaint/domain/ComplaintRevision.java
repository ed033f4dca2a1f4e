package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Length;
import org.hongdun.regulation.complaint.ComplaintKind;

/** What the connected system told in one message; never changed afterwards. */
@Entity
@Table(name = "complaint_revision")
public class ComplaintRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_revision_seq")
    @SequenceGenerator(name = "complaint_revision_seq", sequenceName = "complaint_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", nullable = false)
    private Complaint complaint;

    @Column(name = "revision_no", nullable = false)
    private int revision;

    @Column(name = "message_id", length = 64, nullable = false)
    private String messageId;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private ComplaintKind kind;

    @Column(length = 16, nullable = false)
    private String channel;

    @Column(nullable = false)
    private boolean urgent;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Embedded
    private Complainant complainant;

    @Embedded
    private Respondent respondent;

    @Embedded
    private Goods goods;

    @Column(nullable = false, length = Length.LONG32)
    private String facts;

    @Column(length = 1000)
    private String claim;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ComplaintAttachment> attachments = new ArrayList<>();

    protected ComplaintRevision() {}

    ComplaintRevision(Complaint complaint, Telling telling, Arrival arrival) {
        this.complaint = complaint;
        this.revision = telling.revision();
        this.messageId = arrival.messageId();
        this.receivedAt = arrival.at();
        this.kind = telling.kind();
        this.channel = telling.channel();
        this.urgent = telling.urgent();
        this.registeredAt = telling.registeredAt();
        this.complainant = telling.complainant();
        this.respondent = telling.respondent();
        this.goods = telling.goods();
        this.facts = telling.facts();
        this.claim = telling.claim();
    }

    /** Notes a file that came with the message. */
    public void attach(String sm3, String fileName, String mediaType, long length) {
        attachments.add(new ComplaintAttachment(this, sm3, fileName, mediaType, length));
    }

    public int revision() {
        return revision;
    }

    public String messageId() {
        return messageId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public String channel() {
        return channel;
    }

    public boolean urgent() {
        return urgent;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Complainant complainant() {
        return complainant;
    }

    public Respondent respondent() {
        return respondent;
    }

    public Goods goods() {
        return goods;
    }

    public String facts() {
        return facts;
    }

    public String claim() {
        return claim;
    }

    public List<ComplaintAttachment> attachments() {
        return List.copyOf(attachments);
    }
}
