package org.hongdun.registry.licence;

/** Licences as PDF, signed by the house and verifiable without the network. */
public interface LicenceDocuments {

    /** How a licence is handed out. */
    enum Medium {
        /** As it lies on its sheet: 正本 or 副本. */
        PAPER,
        /** 电子营业执照. */
        ELECTRONIC
    }

    /**
     * The licence by the law of its day of issue. Refused with HD-J002, HD-J014 (not in force), HD-Y001. Permission: {@code
     * licence-handle}.
     */
    byte[] document(long licenceId, Medium medium);
}
