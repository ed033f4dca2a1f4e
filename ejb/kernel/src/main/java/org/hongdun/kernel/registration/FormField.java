package org.hongdun.kernel.registration;

import java.util.Arrays;
import java.util.Optional;

/** A field of the application forms. What is typed is kept as text, readable or not; the checks say what cannot be read. */
public enum FormField {
    /** Number of the application under which the name is reserved (名称保留). */
    RESERVATION_NO("reservationNo", FieldType.TEXT, 40),
    NAME("name", FieldType.TEXT, 200),
    TYPE_CODE("typeCode", FieldType.ENTERPRISE_TYPE, 4),
    /** The code that who moves in bears for life. */
    CREDIT_CODE("creditCode", FieldType.CREDIT_CODE, 18),
    /** The day on which who moves in was established elsewhere; it stays. */
    ESTABLISHED_ON("establishedOn", FieldType.DATE, 10),
    PARENT_CODE("parentCode", FieldType.TEXT, 18),
    LEGAL_REPRESENTATIVE("legalRepresentative", FieldType.TEXT, 100),
    LEGAL_REPRESENTATIVE_ID("legalRepresentativeId", FieldType.ID_NUMBER, 18),
    LEGAL_REPRESENTATIVE_PHONE("legalRepresentativePhone", FieldType.TEXT, 30),
    CAPITAL("capital", FieldType.AMOUNT, 20),
    CAPITAL_ANNOUNCED_ON("capitalAnnouncedOn", FieldType.DATE, 10),
    PAID_IN("paidIn", FieldType.AMOUNT, 20),
    OPERATING_FROM("operatingFrom", FieldType.DATE, 10),
    OPERATING_TO("operatingTo", FieldType.DATE, 10),
    DOMICILE("domicile", FieldType.TEXT, 500),
    DISTRICT("district", FieldType.DISTRICT, 6),
    SCOPE("scope", FieldType.AREA, 3000),
    SECTION("section", FieldType.SECTION, 1),
    INDUSTRY_CODE("industryCode", FieldType.TEXT, 4),
    STAFF("staff", FieldType.COUNT, 9),
    DECIDED_ON("decidedOn", FieldType.DATE, 10),
    ARTICLES_ON("articlesOn", FieldType.DATE, 10),
    LIAISON("liaison", FieldType.TEXT, 100),
    LIAISON_PHONE("liaisonPhone", FieldType.TEXT, 30),
    CANCEL_REASON("cancelReason", FieldType.TEXT, 200),
    LIQUIDATION_ANNOUNCED_ON("liquidationAnnouncedOn", FieldType.DATE, 10),
    LIQUIDATION_ENDED_ON("liquidationEndedOn", FieldType.DATE, 10),
    TAX_CLEARED("taxCleared", FieldType.FLAG, 5),
    SIMPLE_ANNOUNCED_ON("simpleAnnouncedOn", FieldType.DATE, 10),
    OBJECTION("objection", FieldType.FLAG, 5),
    COMMITMENT("commitment", FieldType.FLAG, 5),
    REISSUE_REASON("reissueReason", FieldType.TEXT, 200),
    LOSS_ANNOUNCED_ON("lossAnnouncedOn", FieldType.DATE, 10),
    COPIES("copies", FieldType.COUNT, 2),
    SUSPENDED_FROM("suspendedFrom", FieldType.DATE, 10),
    SUSPENDED_TO("suspendedTo", FieldType.DATE, 10),
    SERVICE_ADDRESS("serviceAddress", FieldType.TEXT, 500),
    /** The branch of the bureau to which a subject moves; empty if it leaves the city. */
    OTHER_BRANCH("otherBranch", FieldType.BRANCH, 6),
    /** The authority of another city. */
    OTHER_AUTHORITY("otherAuthority", FieldType.TEXT, 100),
    ANNULLED_MATTER("annulledMatter", FieldType.TEXT, 60),
    ANNULMENT_ANNOUNCED_ON("annulmentAnnouncedOn", FieldType.DATE, 10),
    /** Number of the decision that revokes the licence. */
    PENALTY_DECISION("penaltyDecision", FieldType.TEXT, 60),
    /** Day on which that decision was served; it takes effect on it. */
    SERVED_ON("servedOn", FieldType.DATE, 10),
    GROUNDS("grounds", FieldType.AREA, 1000),
    APPLICANT("applicant", FieldType.TEXT, 100),
    APPLICANT_PHONE("applicantPhone", FieldType.TEXT, 30);

    /** How the text of a field is to be read. */
    public enum FieldType {
        TEXT,
        AREA,
        /** 万元, up to 6 decimals. */
        AMOUNT,
        PERCENT,
        COUNT,
        /** ISO date. */
        DATE,
        /** Citizen identity number, or another certificate's. */
        ID_NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        CREDIT_CODE,
        /** Unit code of a branch. */
        BRANCH,
        ENTERPRISE_TYPE,
        /** Division code. */
        DISTRICT,
        /** Section of the industry classification. */
        SECTION
    }

    private final String key;
    private final FieldType type;
    private final int longest;

    FormField(String key, FieldType type, int longest) {
        this.key = key;
        this.type = type;
        this.longest = longest;
    }

    /** Its name in forms, bundles and documents. */
    public String key() {
        return key;
    }

    public FieldType type() {
        return type;
    }

    /** Characters at most. */
    public int longest() {
        return longest;
    }

    public static Optional<FormField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
