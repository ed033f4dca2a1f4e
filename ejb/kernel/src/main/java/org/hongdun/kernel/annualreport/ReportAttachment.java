package org.hongdun.kernel.annualreport;

import java.io.Serializable;

/**
 * A paper handed in with the report; its bytes travel beside the document and are known by their digest.
 *
 * @param kind what it is
 * @param length bytes
 * @param sm3 64 lower-case hexadecimal digits
 */
public record ReportAttachment(Kind kind, String fileName, String mediaType, long length, String sm3)
        implements Serializable {

    /** The papers of the annual inspection. */
    public enum Kind {
        BALANCE_SHEET,
        INCOME_STATEMENT,
        AUDIT_REPORT,
        LICENCE_DUPLICATE,
        PREAPPROVAL_LICENCE,
        OTHER
    }
}
