package org.hongdun.registry.name.domain;

/**
 * A word of which names are made.
 *
 * @param group for an industry word its synonym group, {@code GENERIC} for one that no class of GB/T 4754 knows; for a
 *     form the {@link org.hongdun.registry.name.NameForm}; for a division NATION, PROVINCE, CITY, DISTRICT or, for the
 *     streets in the names of households, STREET
 * @param section section of GB/T 4754 (2017), empty if it has none
 */
public record NameTerm(String term, Kind kind, String group, String section) {

    /** What the word is in a name. */
    public enum Kind {
        DIVISION,
        PLACE,
        INDUSTRY,
        FORM
    }

    /** Synonym group of the industry words that say nothing. */
    public static final String GENERIC = "GENERIC";
}
