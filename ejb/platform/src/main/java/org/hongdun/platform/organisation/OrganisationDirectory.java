package org.hongdun.platform.organisation;

import java.time.LocalDate;
import java.util.List;

/** The organisation as pages show it. Permission {@code organisation-read}. */
public interface OrganisationDirectory {

    /** The unit on that day; refused with HD-O001. */
    Unit unit(String code, LocalDate asOf);

    /** Everything below and including the unit on that day, in official order. */
    List<Unit> tree(String code, LocalDate asOf);

    /** The branches of today. */
    List<Unit> branches();

    /** Every version of the unit, the oldest first. */
    List<Unit> history(String code);
}
