package org.hongdun.insight.statistics.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Key of a bottom cell of the cube. */
public record CellKey(LocalDate asOf, int inspectionYear, String branch, String section, String enterpriseType)
        implements Serializable {}
