package org.hongdun.portal.card.domain;

import java.util.Collection;
import java.util.List;

/** The cards the bureau has told of. */
public interface KnownCards {

    void add(KnownCard card);

    List<KnownCard> withNumbers(Collection<String> cardNos);

    /** Cards of that enterprise, those given out last first. */
    List<KnownCard> of(String creditCode);
}
