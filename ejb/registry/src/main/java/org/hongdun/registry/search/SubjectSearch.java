package org.hongdun.registry.search;

/** Finds market subjects. Permission: {@code subject-read}; an officer finds what lies within its reach. */
public interface SubjectSearch {

    /** Longest question, characters. */
    int LONGEST = 100;

    /**
     * Subjects in which every word of the question is found: in the name, a former name, the name of a main person, the
     * domicile or the business scope, as beginning of credit code or registration number, or as first letters of the name's
     * pinyin. Best first.
     *
     * @param question words, with blanks between them
     * @param pageSize 1 to 200
     * @param place where an earlier answer went on; null for the best
     * @return refused with HD-V001, HD-V002, HD-V003 while the index is first built, HD-K007 for a malformed place
     */
    SearchAnswer find(String question, int pageSize, String place);

    /** How this server's index stands. */
    IndexState state();
}
