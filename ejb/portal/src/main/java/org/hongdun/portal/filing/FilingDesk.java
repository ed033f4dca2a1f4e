package org.hongdun.portal.filing;

import java.io.InputStream;
import java.util.List;

/**
 * What an enterprise does with its own yearly reports. Every method speaks of the signed-in enterprise only; a report of
 * another enterprise does not exist here (HD-F001).
 */
public interface FilingDesk {

    /** All reports of this enterprise, newest year first. */
    List<FilingRow> mine();

    /**
     * The draft of a year; opened with the contact data of the account if there is none. Refused with HD-F002 if the window
     * of that year has not opened, HD-F003 if the enterprise was not yet established, HD-F004 if the report is not a draft.
     */
    DraftView draft(int reportYear);

    /** Keeps what was typed, malformed or not. Refused with HD-F005 if another page has saved meanwhile. */
    SavedDraft save(SaveDraft command);

    /**
     * Stores a paper and attaches it to the draft, streamed. Refused with HD-F011 (larger than allowed), HD-F012 (type not
     * allowed), HD-F013 (content is not what the name says), HD-F014 (empty), HD-F015 (too many).
     */
    AttachmentRow attach(AttachPaper command, InputStream content);

    /** Takes a paper out of the draft; what was submitted before keeps naming it. */
    void remove(int reportYear, long attachmentId);

    /** A paper of this enterprise, to be read by itself. */
    AttachmentContent content(int reportYear, long attachmentId);

    /** What stands in the way of submitting, and what the examiner will ask about; the examiner's own checks. */
    List<Finding> check(int reportYear);

    /**
     * Submits the draft that was seen. The same client key again answers with the same submission. Refused with HD-F006 while
     * findings block, HD-F005 if the draft is newer than seen, HD-F004 if it was submitted with another key.
     */
    FilingView submit(SubmitFiling command);

    /** Opens a returned or refused report for correction, with everything as it was submitted. */
    DraftView correct(int reportYear);

    /** State, submissions and history of a year. */
    FilingView filing(int reportYear);
}
