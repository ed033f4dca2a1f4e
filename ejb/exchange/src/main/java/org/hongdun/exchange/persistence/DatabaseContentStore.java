package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.domain.StoredContent;
import org.hongdun.exchange.domain.Texts;
import org.hongdun.kernel.RuleViolation;

/** EXCHANGE_CONTENT and its chunks. One chunk is in the heap at a time. */
@ApplicationScoped
public class DatabaseContentStore implements ContentStore {

    private EntityManager em;
    private Clock clock;

    protected DatabaseContentStore() {}

    @Inject
    public DatabaseContentStore(@ExchangeUnit EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public ContentRef store(InputStream in, String fileName, String mediaType, long maxBytes) {
        ContentWriter writer = new ContentWriter(em, maxBytes, clock.instant());
        byte[] piece = new byte[64 * 1024];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                writer.write(piece, 0, read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        StoredContent content = writer.finish();
        return new ContentRef(content.sm3(), content.length(), name(fileName), mediaType(mediaType));
    }

    @Override
    public boolean contains(String sm3) {
        return find(sm3).isPresent();
    }

    @Override
    public InputStream open(String sm3) {
        StoredContent content = find(sm3).orElseThrow(() -> new RuleViolation(ExchangeError.CONTENT_UNKNOWN, sm3));
        return new ChunkStream(content.id(), content.chunks());
    }

    private Optional<StoredContent> find(String sm3) {
        return em.createQuery("select c from StoredContent c where c.sm3 = :sm3", StoredContent.class)
                .setParameter("sm3", sm3)
                .getResultStream()
                .findFirst();
    }

    private static String name(String fileName) {
        String last = fileName.replaceAll(".*[/\\\\]", "");
        return Texts.cut(last.isBlank() ? "-" : last, 255).replace('\n', ' ');
    }

    private static String mediaType(String mediaType) {
        return mediaType == null || !mediaType.matches("[\\w.+-]{1,49}/[\\w.+-]{1,50}")
                ? "application/octet-stream"
                : mediaType;
    }

    private final class ChunkStream extends InputStream {

        private final long contentId;
        private final int chunks;
        private int next;
        private byte[] chunk = {};
        private int position;

        ChunkStream(long contentId, int chunks) {
            this.contentId = contentId;
            this.chunks = chunks;
        }

        @Override
        public int read() {
            return fill() ? chunk[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, into, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            while (position == chunk.length) {
                if (next == chunks) {
                    return false;
                }
                chunk = em.createQuery(
                                "select c.bytes from ContentChunk c where c.contentId = :content and c.number = :number",
                                byte[].class)
                        .setParameter("content", contentId)
                        .setParameter("number", next++)
                        .getSingleResult();
                position = 0;
            }
            return true;
        }
    }
}
