package org.hongdun.registry.inspection.domain;

import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrgPath;

/**
 * The enterprise as the register has it when its report arrives.
 *
 * @param unitCode the unit competent for the inspection: the registration authority, in whose name is decided
 * @param unitPath where the file lies: with the supervising station of that authority, or with the authority itself
 */
public record Enterprise(long subjectId, CreditCode creditCode, String name, String unitCode, OrgPath unitPath) {}
