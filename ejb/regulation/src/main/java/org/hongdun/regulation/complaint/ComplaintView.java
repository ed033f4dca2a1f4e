package org.hongdun.regulation.complaint;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A complaint as its page shows it, in its newest revision.
 *
 * @param version the state of the file the reader sees; given back with every act
 * @param subjectId the market subject found by the respondent's credit code, or null
 * @param amount disputed amount in yuan, or null
 * @param mayReveal whether the reader may ask who a confidential complainant is
 * @param mayDispatch whether the reader may choose the competent unit now
 */
public record ComplaintView(
        long id,
        int version,
        String complaintNo,
        String sourceNo,
        int revision,
        ComplaintKind kind,
        ComplaintState state,
        String channel,
        boolean urgent,
        String unitCode,
        String unitName,
        Instant registeredAt,
        Instant receivedAt,
        LocalDate dueOn,
        Integer workingDaysLeft,
        String termCode,
        Complainant complainant,
        Long subjectId,
        String respondentName,
        String respondentCreditCode,
        String respondentAddress,
        String respondentPhone,
        String platform,
        String goodsCategory,
        String goodsName,
        String goodsBrand,
        String goodsBatchNo,
        LocalDate purchasedOn,
        BigDecimal amount,
        String facts,
        String claim,
        List<Attachment> attachments,
        List<Step> steps,
        List<Revision> revisions,
        boolean mayReveal,
        boolean mayDispatch)
        implements Serializable {

    /**
     * Who complains. Of a confidential complainant every text is masked; the identity number always is.
     *
     * @param confidential whether identity is kept from the respondent and the station of its place
     * @param masked whether the texts are masked
     */
    public record Complainant(
            boolean confidential, boolean masked, String name, String phone, String address, String idNo)
            implements Serializable {}

    /** A file that came with the message. */
    public record Attachment(String sm3, String fileName, String mediaType, long length) implements Serializable {}

    /**
     * One line of the file's history.
     *
     * @param act name of the act: REGISTERED, DISPATCHED, CORRECTED, REVEALED
     * @param officer who acted; null for the system
     * @param note reason or remark, or null
     */
    public record Step(Instant at, String act, String unitName, String officer, String note) implements Serializable {}

    /** When a revision arrived, under which message. */
    public record Revision(int revision, Instant receivedAt, String messageId) implements Serializable {}
}
