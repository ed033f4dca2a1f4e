package org.hongdun.platform.clock;

import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;

/**
 * A clock that is to run.
 *
 * @param matter the file
 * @param code name of the clock within the file, such as {@code ACCEPT} or the key of a step; at most 80 characters
 * @param limit the legal limit: a parameter such as {@code CPL.ACCEPT}, or a term such as {@code 5WD}
 * @param promise the promised limit in the same way, null for none; never later than the legal one
 * @param basisOn day of the event, not counted itself
 * @param unitPath the unit that answers for it
 * @param title what people call the file, at most 200 characters
 * @param link page of the file within the intranet, such as {@code /complaint/view.xhtml?no=1}; null for none
 * @param silent whether it binds somebody outside the house, so that nobody inside is warned
 */
public record NewClock(
        Matter matter,
        String code,
        String limit,
        String promise,
        LocalDate basisOn,
        OrgPath unitPath,
        String title,
        String link,
        boolean silent) {

    public ClockName name() {
        return new ClockName(matter, code);
    }
}
