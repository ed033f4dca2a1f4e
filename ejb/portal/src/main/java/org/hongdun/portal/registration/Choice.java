package org.hongdun.portal.registration;

import java.io.Serializable;

/** An entry of a code list. */
public record Choice(String code, String name, String nameEn) implements Serializable {}
