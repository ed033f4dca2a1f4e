package org.hongdun.regulation.casefile;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * The register of case sources as officers work with it. Everything is seen within the caller's reach only; a case source
 * beyond it does not exist for him ({@link CaseError#NOT_FOUND}). Whoever acts gives back the version of the page he acts
 * on; {@link CaseError#CHANGED_MEANWHILE} if it is older. An act that the state does not allow is refused with
 * {@link CaseError#STATE_FORBIDS}.
 */
public interface CaseSources {

    /**
     * One page of the list, what hurts first on top: undecided by due day, then the decided, newest first. Permission
     * {@code case-read}.
     *
     * <p>Filters: {@code text} (beginning of a number, or part of the party's name), {@code state}, {@code kind},
     * {@code cause}, {@code unit} (unit code, with the units below), {@code due} ({@code overdue}, {@code soon}). Sort
     * fields: {@code sourceNo}, {@code partyName}, {@code registeredAt}, {@code dueOn}, {@code state}, {@code unitName}.
     */
    Slice<CaseSourceRow> list(ListQuery query);

    /** How many are undecided past their last day. Permission {@code case-read}. */
    long overdue();

    /** One case source. Permission {@code case-read}. */
    CaseSourceView view(long id);

    /**
     * The market subject that bears a credit code or registration number. Permission {@code case-register}, within whose
     * reach the unit in charge of it lies ({@link CaseError#PARTY_OUT_OF_REACH}). Refused also with
     * {@link CaseError#PARTY_UNKNOWN} and {@link CaseError#PARTY_ENDED}.
     */
    CaseParty party(String code);

    /**
     * Registers a case source by hand; the term for the decision on filing begins. Permission {@code case-register};
     * refused as {@link #party}, and with {@link CaseError#FACTS_LENGTH}.
     *
     * @return its id; that of the first one for a client key that was used before
     */
    long register(NewCaseSource wanted);

    /**
     * The clue was checked, and an officer proposes what to do. Permission {@code case-register}.
     *
     * @param reason 4 to 500 characters; {@link CaseError#REASON_LENGTH} otherwise
     */
    void propose(long id, int seenVersion, Proposal proposal, String reason);

    /**
     * Approves what was proposed; the term ends. A case that is filed takes its number, and its party cannot be cancelled
     * any more. Permission {@code case-approve}; not by who proposed ({@link CaseError#OWN_PROPOSAL}), and no case against
     * who has ended ({@link CaseError#PARTY_ENDED}).
     */
    void approve(long id, int seenVersion);

    /**
     * Returns the proposal to be checked once more; the term runs on. Permission {@code case-approve}.
     *
     * @param reason 4 to 500 characters; {@link CaseError#REASON_LENGTH} otherwise
     */
    void sendBack(long id, int seenVersion, String reason);

    /**
     * The case has ended; its party may be cancelled again. Permission {@code case-approve}.
     *
     * @param result 4 to 500 characters; {@link CaseError#REASON_LENGTH} otherwise
     */
    void close(long id, int seenVersion, String result);
}
