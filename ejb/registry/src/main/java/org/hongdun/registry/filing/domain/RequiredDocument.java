package org.hongdun.registry.filing.domain;

/**
 * A document that a matter asks for.
 *
 * @param basis where it is required
 */
public record RequiredDocument(String code, String name, String nameEn, boolean required, String basis) {}
