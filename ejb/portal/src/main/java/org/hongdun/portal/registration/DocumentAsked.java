package org.hongdun.portal.registration;

import java.io.Serializable;

/**
 * A document that the matter asks for.
 *
 * @param basis where it is required
 */
public record DocumentAsked(String code, String name, String nameEn, boolean required, String basis)
        implements Serializable {}
