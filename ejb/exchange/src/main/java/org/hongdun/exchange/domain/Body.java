package org.hongdun.exchange.domain;

import org.hongdun.kernel.crypto.Sm3;

/**
 * The bytes of a document as they came.
 *
 * @param bytes null if they lie in the content store because there are too many
 * @param content digest in the content store, or null
 * @param length number of bytes
 * @param digest SM3
 */
public record Body(byte[] bytes, String content, long length, String digest) {

    public static Body of(byte[] bytes) {
        return new Body(bytes, null, bytes.length, Sm3.of(bytes));
    }

    public static Body stored(String digest, long length) {
        return new Body(null, digest, length, digest);
    }
}
