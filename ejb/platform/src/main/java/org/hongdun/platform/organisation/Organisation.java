package org.hongdun.platform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other rooms ask about units. Public knowledge: no permission, no audit. */
public interface Organisation {

    /** The unit as of today; refused with HD-O001 if there is none. */
    Unit unit(String code);

    /** The unit as it was on that day; refused with HD-O001 if it did not exist then. */
    Unit unit(String code, LocalDate asOf);

    /** As {@link #unit(String)}, for codes that come from outside. */
    Optional<Unit> find(String code);

    /** The unit that answers today for what this one did: itself, or the last of its successors (HD-O001). */
    Unit inChargeOf(String code);

    /** As {@link #inChargeOf(String)} for several, by the code asked; one query unless a unit has closed. */
    Map<String, Unit> inChargeOf(Collection<String> codes);

    /** The units directly below on that day, in their official order. */
    List<Unit> children(String parentCode, LocalDate asOf);

    /** The branches of today in their official order. */
    List<Unit> branches();

    /** Everything below and including the unit on that day, in their official order. */
    List<Unit> tree(String code, LocalDate asOf);

    /** Short names of today by code; a closed unit has its last name. One query however many codes. */
    Map<String, String> shortNames(Collection<String> codes);
}
