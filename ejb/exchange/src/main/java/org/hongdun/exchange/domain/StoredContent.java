package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file, named by its digest; its bytes lie in {@link ContentChunk}. */
@Entity
@Table(name = "EXCHANGE_CONTENT")
public class StoredContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exchange_content_seq")
    @SequenceGenerator(name = "exchange_content_seq", sequenceName = "EXCHANGE_CONTENT_SEQ", allocationSize = 50)
    @Column(name = "ID", nullable = false)
    private Long id;

    @Column(name = "SM3", length = 64, nullable = false)
    private String sm3;

    @Column(name = "CONTENT_LENGTH", nullable = false)
    private long length;

    @Column(name = "CHUNKS", nullable = false)
    private int chunks;

    @Column(name = "STORED_AT", nullable = false)
    private Instant storedAt;

    protected StoredContent() {}

    /** While the bytes still come the digest is unknown; the name is unique all the same. */
    public StoredContent(String provisionalName, Instant storedAt) {
        this.sm3 = provisionalName;
        this.storedAt = storedAt;
    }

    public void complete(String digest, long bytes, int chunkCount) {
        sm3 = digest;
        length = bytes;
        chunks = chunkCount;
    }

    public long id() {
        return id;
    }

    public String sm3() {
        return sm3;
    }

    public long length() {
        return length;
    }

    public int chunks() {
        return chunks;
    }
}
