package org.hongdun.kernel.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of the register that a change or a record filing is about (变更事项、备案事项). */
public enum ChangeItem {
    /** 名称. */
    NAME("01", FormField.RESERVATION_NO, FormField.NAME),
    /** 住所. */
    DOMICILE("02", FormField.DOMICILE, FormField.DISTRICT),
    /** 法定代表人. */
    LEGAL_REPRESENTATIVE(
            "03",
            FormField.LEGAL_REPRESENTATIVE,
            FormField.LEGAL_REPRESENTATIVE_ID,
            FormField.LEGAL_REPRESENTATIVE_PHONE),
    /** 注册资本. */
    CAPITAL("04", FormField.CAPITAL, FormField.CAPITAL_ANNOUNCED_ON),
    /** 实收资本. */
    PAID_IN("05", FormField.PAID_IN),
    /** 企业类型. */
    TYPE("06", FormField.TYPE_CODE),
    /** 经营范围. */
    SCOPE("07", FormField.SCOPE, FormField.SECTION, FormField.INDUSTRY_CODE),
    /** 经营期限. */
    TERM("08", FormField.OPERATING_FROM, FormField.OPERATING_TO),
    /** 股东. */
    SHAREHOLDERS("09"),
    /** 股权比例. */
    SHARE_RATIO("10"),
    /** 经营场所. */
    PREMISES("11", FormField.DOMICILE, FormField.DISTRICT),
    /** 经营者. */
    OPERATOR(
            "12",
            FormField.LEGAL_REPRESENTATIVE,
            FormField.LEGAL_REPRESENTATIVE_ID,
            FormField.LEGAL_REPRESENTATIVE_PHONE),
    /** 负责人. */
    RESPONSIBLE_PERSON(
            "13",
            FormField.LEGAL_REPRESENTATIVE,
            FormField.LEGAL_REPRESENTATIVE_ID,
            FormField.LEGAL_REPRESENTATIVE_PHONE),
    /** 董事、监事、高级管理人员. */
    DIRECTORS("20"),
    /** 章程、合伙协议. */
    ARTICLES("21", FormField.ARTICLES_ON),
    /** 登记联络员. */
    LIAISON("22", FormField.LIAISON, FormField.LIAISON_PHONE);

    private final String code;
    private final List<FormField> fields;

    ChangeItem(String code, FormField... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    /** The field that says what it becomes; empty for items that are a table. */
    public Optional<FormField> chief() {
        return fields.stream()
                .filter(field -> field != FormField.RESERVATION_NO)
                .findFirst();
    }

    /** Two digits, as the history of changes has them. */
    public String code() {
        return code;
    }

    /** What is filled in for it. */
    public List<FormField> fields() {
        return fields;
    }

    /** Whether it is only put on record, without a decision about a registered item. */
    public boolean isRecord() {
        return compareTo(DIRECTORS) >= 0;
    }

    /** Whether subjects of that kind have the item. */
    public boolean fits(SubjectKind kind) {
        return switch (this) {
            case OPERATOR -> kind == SubjectKind.HOUSEHOLD;
            case RESPONSIBLE_PERSON -> kind == SubjectKind.BRANCH;
            case LEGAL_REPRESENTATIVE -> kind != SubjectKind.HOUSEHOLD && kind != SubjectKind.BRANCH;
            case PREMISES -> kind == SubjectKind.HOUSEHOLD || kind == SubjectKind.BRANCH;
            case DOMICILE -> kind != SubjectKind.HOUSEHOLD && kind != SubjectKind.BRANCH;
            case CAPITAL, PAID_IN, SHAREHOLDERS, SHARE_RATIO -> kind.hasInvestors();
            case DIRECTORS, ARTICLES -> kind.isCompany() || kind == SubjectKind.COOPERATIVE;
            case NAME, TYPE, SCOPE, TERM, LIAISON -> true;
        };
    }

    /** The items that the matter can be about, for subjects of that kind. */
    public static Stream<ChangeItem> of(RegistrationMatter matter, SubjectKind kind) {
        return Arrays.stream(values()).filter(item -> item.fits(kind)).filter(item -> switch (matter) {
            case CHANGE -> !item.isRecord();
            case RECORD -> item.isRecord();
            case CORRECT -> true;
            default -> false;
        });
    }
}
