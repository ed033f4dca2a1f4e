package org.hongdun.portal.card;

import java.util.List;
import org.hongdun.kernel.iccard.CardStatus;

/** The IC cards of the enterprise that has signed in. */
public interface MyCards {

    /** Every card it was ever given, as the bureau last told of it; those given out last first. */
    List<CardStatus> all();
}
