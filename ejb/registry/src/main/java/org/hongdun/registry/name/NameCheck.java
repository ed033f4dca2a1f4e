package org.hongdun.registry.name;

/** Checking a name before anybody applies for it. Nothing is kept of what was asked. Permission: {@code name-check}. */
public interface NameCheck {

    /**
     * Compares a name with all names of the caller's authority, by the rules and cooling periods of today. Refused with HD-M001
     * to HD-M004 (not a name), HD-M005 (this server is still reading the name book), HD-M006 (no such section).
     *
     * @param section section A-T of GB/T 4754 (2017) of the main business, null or blank if not stated
     */
    NameReport check(String name, String section);

    /** How far this server has read the name book. */
    IndexState index();

    /**
     * @param names in the index
     * @param expected in the book when last counted
     * @param bytes of memory
     */
    record IndexState(boolean ready, long names, long expected, long bytes) implements java.io.Serializable {}
}
