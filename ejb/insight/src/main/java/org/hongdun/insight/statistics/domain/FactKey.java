package org.hongdun.insight.statistics.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Key of a fact: day, inspection year, market subject. */
public record FactKey(LocalDate asOf, int inspectionYear, long subjectId) implements Serializable {}
