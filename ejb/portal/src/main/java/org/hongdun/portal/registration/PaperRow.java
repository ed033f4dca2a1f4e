package org.hongdun.portal.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * One file of a matter.
 *
 * @param document code of the document it is
 * @param length in bytes
 * @param sm3 digest of the content, 64 hex digits
 */
public record PaperRow(
        long id, String document, String fileName, String mediaType, long length, String sm3, Instant attachedAt)
        implements Serializable {}
