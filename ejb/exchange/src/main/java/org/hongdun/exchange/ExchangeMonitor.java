package org.hongdun.exchange;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * The operator's view of the exchange. Reading needs {@code exchange-monitor}, every intervention needs
 * {@code exchange-intervene}, a reason of 2 to 500 characters (HD-X004) and the version seen (HD-X008), and is audited. An
 * unknown key is HD-X002, an intervention that the state does not allow HD-X003.
 */
public interface ExchangeMonitor {

    /**
     * Documents of both directions, newest first unless sorted.
     *
     * <p>Filters: {@code direction}, {@code partner}, {@code documentType}, {@code state} (one or several, separated by
     * comma), {@code text} (part of document id, business key or reason), {@code receipts} ({@code true} shows the receipts
     * too). Sorts by every component of {@link DocumentRow} except {@code key} and {@code reason}.
     */
    Slice<DocumentRow> documents(ListQuery query);

    DocumentView document(String key);

    /**
     * The bytes as they came or left, for the download. Parts that name a person, as the complainant, are masked here and
     * in the preview unless the document waits to be mended.
     */
    byte[] body(String key);

    /** Sends again (OUT) or tries again (IN), with the same id and number. */
    void resubmit(String key, long seenVersion, String reason);

    /** Replaces the body of a refused or parked incoming document and tries again; HD-X005 if the new body is not valid. */
    void correctAndResubmit(String key, long seenVersion, byte[] body, String reason);

    /** Takes the document out; it stays readable. The sender of an open incoming document gets a refusal (403). */
    void discard(String key, long seenVersion, String reason);

    /** Lets a document that is held for a missing number go on; the missing numbers count as dealt with. */
    void passGap(String key, long seenVersion, String reason);

    List<LinkState> links();

    List<LedgerLine> ledger();
}
