package org.hongdun.registry.name.application;

import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameError;

/** Sections of GB/T 4754 (2017). */
final class Sections {

    private Sections() {}

    /** The section if there is one, null for none; HD-M006 for what is no section. */
    static String known(String section) {
        if (section == null || section.isBlank()) {
            return null;
        }
        String letter = section.strip();
        if (letter.length() != 1 || letter.charAt(0) < 'A' || letter.charAt(0) > 'T') {
            throw new RuleViolation(NameError.SECTION_UNKNOWN, section);
        }
        return letter;
    }

    /** As {@link #known}, where one must be given. */
    static String required(String section) {
        String known = known(section);
        if (known == null) {
            throw new RuleViolation(NameError.SECTION_UNKNOWN, "");
        }
        return known;
    }
}
