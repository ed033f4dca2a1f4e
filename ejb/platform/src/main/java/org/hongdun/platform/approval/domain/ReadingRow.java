package org.hongdun.platform.approval.domain;

import java.time.Instant;

/** Somebody to whom an item was given to read; {@code readAt} is null while he has not. */
public record ReadingRow(long id, String reader, String readerName, Instant sentAt, Instant readAt, String remark) {}
