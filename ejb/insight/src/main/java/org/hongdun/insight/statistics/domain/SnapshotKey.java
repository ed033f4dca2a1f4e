package org.hongdun.insight.statistics.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Key of a published night. */
public record SnapshotKey(LocalDate asOf, int inspectionYear) implements Serializable {}
