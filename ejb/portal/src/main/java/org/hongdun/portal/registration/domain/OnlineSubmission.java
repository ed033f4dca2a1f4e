package org.hongdun.portal.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One time a matter was handed in. The keys are unique in the database: no click counts twice. */
@Entity
@Table(name = "ONLINE_SUBMISSION")
public class OnlineSubmission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ONLINE_SUBMISSION_SEQ")
    @SequenceGenerator(name = "ONLINE_SUBMISSION_SEQ", sequenceName = "ONLINE_SUBMISSION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Column(name = "SUBMISSION_NO", nullable = false, updatable = false)
    private int no;

    @Column(name = "CLIENT_KEY", length = 36, nullable = false, updatable = false)
    private String clientKey;

    @Column(name = "DOCUMENT_ID", length = 36, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "SUBMITTED_AT", nullable = false, updatable = false)
    private Instant submittedAt;

    protected OnlineSubmission() {}

    OnlineSubmission(int no, UUID clientKey, UUID documentId, Instant at) {
        this.no = no;
        this.clientKey = clientKey.toString();
        this.documentId = documentId.toString();
        this.submittedAt = at;
    }

    boolean carries(UUID key) {
        return clientKey.equals(key.toString());
    }

    int no() {
        return no;
    }

    String documentId() {
        return documentId;
    }
}
