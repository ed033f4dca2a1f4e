package org.hongdun.exchange;

/**
 * Parts of a document that its recipient alone may read, such as certificate numbers: encrypted with his SM2 key, so that
 * they stand in clear neither on the way nor in the books of either side.
 */
public interface SealedParts {

    /**
     * @param recipient {@code portal} or {@code intranet}, whose key this side trusts
     * @return Base64
     */
    String seal(String recipient, String text);

    /**
     * What was sealed for this side.
     *
     * @throws IllegalArgumentException if it was sealed for another key or changed since
     */
    String open(String sealed);
}
