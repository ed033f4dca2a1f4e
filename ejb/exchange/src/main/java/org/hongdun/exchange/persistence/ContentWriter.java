package org.hongdun.exchange.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.domain.ContentChunk;
import org.hongdun.exchange.domain.StoredContent;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.Sm3;

/** Takes the bytes of a file piece by piece, digests them on the way, and has 1 MiB of them in hand. */
final class ContentWriter {

    private final EntityManager em;
    private final long maxBytes;
    private final StoredContent content;
    private final Sm3 digest = new Sm3();
    private final byte[] chunk = new byte[ContentChunk.SIZE];
    private int filled;
    private int chunks;
    private long length;

    ContentWriter(EntityManager em, long maxBytes, Instant at) {
        this.em = em;
        this.maxBytes = maxBytes;
        this.content = new StoredContent("coming-" + UUID.randomUUID(), at);
        em.persist(content);
        em.flush();
    }

    void write(byte[] bytes, int offset, int count) {
        length += count;
        if (length > maxBytes) {
            throw new RuleViolation(ExchangeError.CONTENT_TOO_LARGE, maxBytes);
        }
        digest.update(bytes, offset, count);
        int from = offset;
        int left = count;
        while (left > 0) {
            int taken = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == chunk.length) {
                putDown();
            }
        }
    }

    private void putDown() {
        ContentChunk row = new ContentChunk(content.id(), chunks++, Arrays.copyOf(chunk, filled));
        em.persist(row);
        em.flush();
        em.detach(row);
        filled = 0;
    }

    /** The file under its digest; the one that is already there, if it is. */
    StoredContent finish() {
        if (filled > 0) {
            putDown();
        }
        String sm3 = digest.hex();
        List<StoredContent> same = em.createQuery(
                        "select c from StoredContent c where c.sm3 = :sm3", StoredContent.class)
                .setParameter("sm3", sm3)
                .getResultList();
        if (same.isEmpty()) {
            content.complete(sm3, length, chunks);
            em.flush();
            return content;
        }
        em.createQuery("delete from ContentChunk c where c.contentId = :content")
                .setParameter("content", content.id())
                .executeUpdate();
        em.remove(content);
        em.flush();
        return same.get(0);
    }
}
