package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a flow in a list.
 *
 * @param lockVersion what a page that changes the draft must have seen
 * @param publishedBy null for a draft
 * @param publishedAt null for a draft
 */
public record FlowVersion(
        long id,
        long lockVersion,
        String key,
        int versionNo,
        FlowStatus status,
        String name,
        String createdBy,
        Instant createdAt,
        String publishedBy,
        Instant publishedAt)
        implements Serializable {}
