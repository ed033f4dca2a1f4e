package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One ban with its way and its hits.
 *
 * @param version what the officer sees; to be given back with the decision
 * @param decidedName second person who confirmed or refused; null before
 * @param legalBasis where the term is written; null for bans without term
 * @param mayDecide whether the caller may confirm or refuse it now
 * @param mayComplete whether the caller may supply what is missing now
 * @param mayLift whether the caller may lift it now
 */
public record BanView(
        BanRow header,
        long version,
        LocalDate birthDate,
        String sourceSubject,
        LocalDate baseOn,
        String legalBasis,
        String enteredName,
        String decidedName,
        Instant decidedAt,
        String liftedName,
        Instant liftedAt,
        String liftReason,
        String liftPaper,
        List<BanHitRow> hits,
        boolean mayDecide,
        boolean mayComplete,
        boolean mayLift)
        implements Serializable {

    public BanView {
        hits = List.copyOf(hits);
    }
}
