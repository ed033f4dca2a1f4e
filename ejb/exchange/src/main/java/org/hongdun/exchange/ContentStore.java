package org.hongdun.exchange;

import java.io.InputStream;

/**
 * Files by digest, in the database, in pieces of 1 MiB: never whole in the heap, and the same file is kept once. All
 * methods join the caller's transaction.
 */
public interface ContentStore {

    /**
     * Reads the stream to its end and keeps it.
     *
     * @param maxBytes refused with HD-X006 as soon as one byte more is read; nothing is kept then
     */
    ContentRef store(InputStream in, String fileName, String mediaType, long maxBytes);

    boolean contains(String sm3);

    /** The bytes, read piece by piece while the stream is read; HD-X007 if the file is unknown. */
    InputStream open(String sm3);
}
