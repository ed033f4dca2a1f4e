package org.hongdun.registry.name;

/** How Chinese text is written in one way, to be found however it was typed. Public knowledge: no permission, no audit. */
public interface Spelling {

    /**
     * Traditional and variant characters made standard, full-width letters narrow, letters small, brackets of any kind （）;
     * blanks and what cannot be seen are gone. Never refused.
     */
    String standard(String text);

    /** The first letters of the first readings, such as {@code gz} for 广州; what has no reading stands for itself. */
    String initials(String standardText);
}
