package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.Instant;

/**
 * One imported list and the account of its lines: they add up to {@code lines} once it is finished.
 *
 * @param finishedAt null while lines are pending
 */
public record BanImportRow(
        long id,
        String importNo,
        String fileName,
        String issuingUnit,
        String paperNo,
        String importedName,
        Instant importedAt,
        Instant finishedAt,
        long lines,
        long taken,
        long duplicates,
        long quarantined,
        long pending,
        long hits)
        implements Serializable {}
