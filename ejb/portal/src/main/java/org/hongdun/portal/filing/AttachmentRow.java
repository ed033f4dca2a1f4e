package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;

/**
 * One paper of a report.
 *
 * @param length in bytes
 * @param sm3 digest of the content, 64 hex digits
 */
public record AttachmentRow(
        long id, PaperKind kind, String fileName, String mediaType, long length, String sm3, Instant attachedAt)
        implements Serializable {}
