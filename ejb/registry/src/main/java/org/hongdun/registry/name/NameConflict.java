package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another name that stands in the way.
 *
 * @param rule the gravest rule that applies
 * @param entryId the other name's entry in the name book
 * @param name the other name
 * @param trade its trade name
 * @param standing why it is not free
 * @param day the day that goes with the standing
 */
public record NameConflict(
        NameRule rule, NameEffect effect, long entryId, String name, String trade, NameStanding standing, LocalDate day)
        implements Serializable {}
