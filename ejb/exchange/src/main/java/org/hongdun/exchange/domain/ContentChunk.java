package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.Length;

/** At most 1 MiB of a file. */
@Entity
@Table(name = "EXCHANGE_CONTENT_CHUNK")
@IdClass(ContentChunk.Key.class)
public class ContentChunk {

    public static final int SIZE = 1 << 20;

    /** File and place in it, from 0. */
    public record Key(long contentId, int number) implements Serializable {

        public Key() {
            this(0, 0);
        }
    }

    @Id
    @Column(name = "CONTENT_ID", nullable = false)
    private long contentId;

    @Id
    @Column(name = "CHUNK_NO", nullable = false)
    private int number;

    @Column(name = "BYTES", length = Length.LONG32, nullable = false)
    private byte[] bytes;

    protected ContentChunk() {}

    public ContentChunk(long contentId, int number, byte[] bytes) {
        this.contentId = contentId;
        this.number = number;
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }
}
