package org.hongdun.registry.iccard.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.iccard.CardCount;

/** The cards of the city. */
public interface Cards {

    void add(IcCard card);

    /** Writes what was changed so far, so that the place of an ended card is free. */
    void flush();

    Optional<IcCard> find(long cardId);

    /** All cards of a subject, locked to the end of the transaction. */
    List<IcCard> ofSubject(long subjectId);

    /** The blank of the unit with the lowest number, locked to the end of the transaction. */
    Optional<IcCard> nextBlank(String unitCode);

    /** Whether there is a made or active card in that place. */
    boolean isTaken(long subjectId, int duplicateNo);

    /** Those of the numbers that are in the books already. */
    List<String> known(Collection<String> cardNos);

    Slice<IcCard> list(ListQuery query, Reach reach);

    /** Active cards that should have been written anew before that day, in portions. */
    List<IcCard> rewriteOverdue(LocalDate today, int most);

    /** Active cards whose last day lies before that day, in portions. */
    List<IcCard> over(LocalDate today, int most);

    /** Cards that were given out to who has a credit code and whose state the portal does not know, locked, in portions. */
    List<IcCard> untold(int most);

    /** The portal knows the state of these by now. */
    void told(List<IcCard> cards);

    List<CardCount> byState(Reach reach);

    List<CardCount> byUnit(Reach reach);

    List<CardCount> byMonth(Reach reach, LocalDate since);
}
