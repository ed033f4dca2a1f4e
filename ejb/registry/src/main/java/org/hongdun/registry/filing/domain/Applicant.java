package org.hongdun.registry.filing.domain;

/**
 * Whom a matter is about, as the register has him.
 *
 * @param creditCode null for subjects that never got one
 */
public record Applicant(long subjectId, String creditCode, String name) {}
