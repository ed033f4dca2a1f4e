package org.hongdun.portal.filing.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.portal.filing.FilingRow;

/** The yearly reports as a collection. */
public interface AnnualFilings {

    Optional<AnnualFiling> find(CreditCode enterprise, int reportYear);

    /** Locked in the database until the transaction ends: one click after the other. */
    Optional<AnnualFiling> findForChange(CreditCode enterprise, int reportYear);

    /** As {@link #findForChange}, by the key both sides know. */
    Optional<AnnualFiling> findByKey(UUID key);

    /** As {@link #findForChange}, by the document that was sent. */
    Optional<AnnualFiling> findByDocument(String documentId);

    List<FilingRow> rows(CreditCode enterprise);

    /** Adds a filing and writes it at once. */
    void add(AnnualFiling filing);

    /** Writes what has changed, so that new parts have their numbers. */
    void flush();
}
