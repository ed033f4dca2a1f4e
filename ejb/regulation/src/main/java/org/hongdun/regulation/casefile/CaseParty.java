package org.hongdun.regulation.casefile;

import java.io.Serializable;

/**
 * A market subject against which the officer may register a case source.
 *
 * @param code credit code, or the registration number of a subject that never got one
 * @param unitCode the unit in charge
 */
public record CaseParty(long subjectId, String code, String name, String unitCode) implements Serializable {}
