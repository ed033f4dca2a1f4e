package org.hongdun.platform.calendar;

/** How sure a value of the table of parameters is; what is not {@link #SOURCED} is said wherever it is used. */
public enum Certainty {
    /** Read in the text of the law. */
    SOURCED,
    /** Right by general knowledge, text not seen. */
    BELIEVED,
    /** The value is right, the dates of its validity are not certain. */
    DATES,
    /** The value itself has to be verified before anybody relies on it. */
    VALUE,
    /** Right today; a change has been announced or is likely. */
    FUTURE;

    /** Whether a person must be warned before he relies on the date. */
    public boolean isUnsure() {
        return this == VALUE || this == DATES || this == FUTURE;
    }
}
