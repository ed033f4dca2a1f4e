package org.hongdun.regulation.complaint.domain;

import java.time.Instant;
import org.hongdun.regulation.complaint.ComplaintKind;

/**
 * What the connected system tells in one message.
 *
 * @param revision 1 and up; a later one corrects the earlier
 * @param channel PHONE, WEB, APP, LETTER, VISIT or TRANSFER
 * @param registeredAt when the hotline took it down
 * @param goods null if not told
 * @param claim null if not told
 */
public record Telling(
        int revision,
        ComplaintKind kind,
        String channel,
        boolean urgent,
        Instant registeredAt,
        Complainant complainant,
        Respondent respondent,
        Goods goods,
        String facts,
        String claim) {}
