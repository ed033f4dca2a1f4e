package org.hongdun.registry.licence;

/**
 * Licences that a registration matter gives, in the transaction of its step and by the officer who takes it; each costs a blank
 * sheet of his unit. Refused as {@link Licences#print} and {@link Licences#enter}.
 */
public interface LicenceIssue {

    /** Prints the original if none is in use, and that many duplicates besides those in use. */
    void added(long subjectId, int duplicates, String reason, String paper);

    /** Prints a new issue of every copy in use, and takes the old ones back; the lost ones are announced void. */
    void renewed(long subjectId, String reason, String paper);

    /** Hands out what was printed for that paper. */
    void handedOut(long subjectId, String reason, String paper);
}
