package org.hongdun.exchange.application;

/** Names of the message properties. */
public final class Headers {

    public static final String ENVELOPE = "HdEnvelope";
    public static final String ID = "HdMessageId";
    public static final String TYPE = "HdType";
    public static final String SENDER = "HdSender";
    public static final String RECIPIENT = "HdRecipient";
    public static final String SEQUENCE = "HdSequence";
    public static final String SENT_AT = "HdSentAt";
    public static final String EXPIRES_AT = "HdExpiresAt";
    public static final String CORRELATION = "HdCorrelation";
    public static final String BUSINESS_KEY = "HdBusinessKey";
    public static final String DIGEST = "HdDigest";
    public static final String KEY = "HdKey";
    public static final String SIGNATURE = "HdSignature";
    public static final String ATTACHMENTS = "HdAttachments";
    /** On a message that carries a file: its digest. */
    public static final String CONTENT = "HdContent";

    public static final String ENVELOPE_VERSION = "1";

    private Headers() {}
}
