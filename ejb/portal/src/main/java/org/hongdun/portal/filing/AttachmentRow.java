package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;
import org.hongdun.kernel.annualreport.ReportAttachment;

/**
 * One paper of a report.
 *
 * @param length in bytes
 * @param sm3 digest of the content, 64 hex digits
 */
public record AttachmentRow(
        long id,
        ReportAttachment.Kind kind,
        String fileName,
        String mediaType,
        long length,
        String sm3,
        Instant attachedAt)
        implements Serializable {}
