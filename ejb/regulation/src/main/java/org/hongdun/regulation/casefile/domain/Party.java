package org.hongdun.regulation.casefile.domain;

/**
 * The market subject that is suspected.
 *
 * @param name as it is called now, which is kept
 */
public record Party(long subjectId, String name) {}
