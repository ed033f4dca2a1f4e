package org.hongdun.portal.registration;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.FilingFinding;

/**
 * What a signed-in applicant does with his own matters. A matter of another applicant does not exist here (HD-P101).
 */
public interface RegistrationDesk {

    /** What this applicant may apply for: a private person not for what is about a subject in the register. */
    List<OnlineMatter> offers();

    /** All matters of this applicant, what changed last first. */
    List<OnlineRow> mine();

    /**
     * Opens a draft, or finds the one that was opened with that key. Refused with HD-P105 (about an enterprise the public copy
     * does not have), HD-P119 (its state does not allow the matter), HD-P106, HD-P107 (items), HD-P108 (kind of the new subject),
     * HD-P113 (not among the offers).
     *
     * @return its key
     */
    UUID open(OpenMatter wanted);

    /** Refused with HD-P102 if it can be changed no more. */
    OnlineDraft draft(UUID key);

    /** Keeps what was typed, readable or not. Refused with HD-P102, HD-P103 if another page has saved meanwhile, HD-P111. */
    SavedMatter save(SaveMatter command);

    /**
     * Stores a file and attaches it, streamed.
     *
     * @param document code of the document it is; HD-P110 if the matter asks for none such, HD-P109 if there are too many
     *     files; HD-F011 to HD-F016 for the file itself
     */
    PaperRow attach(UUID key, String document, String fileName, InputStream content);

    /** Takes a file out; what was submitted before keeps naming it. */
    void remove(UUID key, long paperId);

    PaperFile file(UUID key, long paperId);

    /** The officer's own checks, as far as they need no register; the others end {@code BY_HAND}. */
    List<FilingFinding> check(UUID key);

    /**
     * Hands in what was seen. The same client key again answers with the same submission. Refused with HD-P104 while findings
     * block, HD-P103 if the draft is newer than seen, HD-P102 if it was handed in with another key.
     */
    OnlineView submit(SubmitMatter command);

    /** Gives up what the bureau never had; what was typed is forgotten. Refused with HD-P102. */
    void discard(UUID key);

    /**
     * Asks the bureau to take it back; once asked, asking again changes nothing. Refused with HD-P102 unless it is with the
     * bureau and not decided, HD-P111 if the reason is too long.
     *
     * @param reason may be empty
     */
    void withdraw(UUID key, String reason);

    OnlineView view(UUID key);
}
