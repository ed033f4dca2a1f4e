package org.hongdun.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The codes of {@code receipt.v1}. */
public enum ReceiptCode {
    ACCEPTED(0),
    DIGEST_WRONG(101),
    SEQUENCE_GAP(102),
    EXPIRED(103),
    TOO_LARGE(104),
    SIGNATURE_WRONG(201),
    CERTIFICATE_REVOKED(202),
    NOT_AUTHORISED(203),
    NOT_VALID(301),
    UNKNOWN_CODE(302),
    SUBJECT_UNKNOWN(401),
    DUPLICATE(402),
    NOT_POSSIBLE(403);

    private final int number;

    ReceiptCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Whether the refusal is about the envelope (1xx, 2xx) and not about what the document says. */
    public boolean aboutEnvelope() {
        return number > 0 && number < 300;
    }

    public static Optional<ReceiptCode> of(int number) {
        return Arrays.stream(values()).filter(c -> c.number == number).findFirst();
    }
}
