package org.hongdun.registry.licence;

import java.io.Serializable;
import java.time.Instant;

/** A line in the book of the paper. */
public record PaperMoveRow(
        long id,
        String moveNo,
        PaperMoveKind kind,
        LicenceKind paperKind,
        String firstSerial,
        String lastSerial,
        int count,
        String fromUnit,
        String toUnit,
        String reason,
        String paper,
        String officerName,
        Instant movedAt)
        implements Serializable {}
