package org.hongdun.registry.filing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Filling in and handing in at the counter. Permission of every method: {@code filing-enter}; what lies out of reach is
 * answered like what does not exist (HD-R001).
 */
public interface FilingCounter {

    /**
     * Opens a draft, or finds the one that was opened with that key. Refused with HD-R011 to HD-R015, HD-R019.
     *
     * @return its id
     */
    long open(NewFiling wanted);

    /**
     * Keeps what stands in the form, readable or not. Refused with HD-R002 unless it is a draft or to be supplemented, HD-R004.
     *
     * @param entries by the names of {@link org.hongdun.kernel.registration.FilingForm}
     * @param documents codes of the documents handed in
     * @return the version it has now
     */
    long save(long filingId, long seenVersion, Map<String, String> entries, Set<String> documents);

    /**
     * Hands the draft, or the supplemented application, in: the checks must hold (HD-R009) and no other open matter may
     * hold what it touches (HD-R010). Refused with HD-R002, HD-R004, HD-R024 (it comes from a branch of the bureau).
     *
     * @param submitKey drawn by the page; the same key twice is one submission
     * @return number of the matter
     */
    String submit(long filingId, long seenVersion, UUID submitKey);

    /** The applicant withdraws before the decision (撤回申请). Refused with HD-R002, HD-R004. */
    void withdraw(long filingId, long seenVersion, String reason);
}
