package org.hongdun.platform.clock;

import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;

/**
 * A clock that is to run.
 *
 * @param matter the file
 * @param code name of the clock within the file, such as {@code ACCEPT} or the key of a step; at most 40 characters
 * @param limit the legal limit: a parameter such as {@code CPL.ACCEPT}, or a term such as {@code 5WD}
 * @param promise the promised limit in the same way, null for none; never later than the legal one
 * @param basisOn day of the event, not counted itself
 * @param unitPath the unit that answers for it
 * @param handler login name of the person in charge, null while the unit as such is
 * @param title what people call the file, at most 200 characters
 * @param link page of the file within the intranet, such as {@code /complaint/view.xhtml?no=1}; null for none
 */
public record NewClock(
        Matter matter,
        String code,
        String limit,
        String promise,
        LocalDate basisOn,
        OrgPath unitPath,
        String handler,
        String title,
        String link) {}
