package org.hongdun.kernel.registration;

/** Kind of market subject by which forms, documents and checks differ, derived from the type code (企业类型代码). */
public enum SubjectKind {
    /** 有限责任公司, of domestic and foreign capital. */
    LIMITED_COMPANY,
    /** 股份有限公司. */
    SHARE_COMPANY,
    /** 非公司企业. */
    NON_COMPANY,
    /** 合伙企业. */
    PARTNERSHIP,
    /** 个人独资企业. */
    SOLE_PROPRIETORSHIP,
    /** 分支机构, representative offices included. */
    BRANCH,
    /** 农民专业合作社. */
    COOPERATIVE,
    /** 个体工商户. */
    HOUSEHOLD;

    public boolean isCompany() {
        return this == LIMITED_COMPANY || this == SHARE_COMPANY;
    }

    /** Whether it has a legal representative (法定代表人) and not just somebody in charge. */
    public boolean hasLegalRepresentative() {
        return isCompany() || this == NON_COMPANY || this == COOPERATIVE;
    }

    /** Whether shareholders, partners, an owner or members with contributions are registered. */
    public boolean hasInvestors() {
        return this != BRANCH && this != HOUSEHOLD;
    }

    /** What documents call the person who answers for the subject. */
    public String headTitle() {
        return switch (this) {
            case HOUSEHOLD -> "经营者";
            case SOLE_PROPRIETORSHIP -> "投资人";
            case PARTNERSHIP -> "执行事务合伙人";
            case BRANCH -> "负责人";
            default -> "法定代表人";
        };
    }

    /** @param typeCode four digits; what no other kind claims is {@link #NON_COMPANY} */
    public static SubjectKind of(String typeCode) {
        if (typeCode == null || typeCode.length() != 4) {
            return NON_COMPANY;
        }
        return switch (typeCode) {
            case "9999", "9500", "9600" -> HOUSEHOLD;
            case "9100" -> COOPERATIVE;
            case "9200" -> BRANCH;
            default -> ofBlock(typeCode);
        };
    }

    private static SubjectKind ofBlock(String typeCode) {
        return switch (typeCode.substring(0, 2)) {
            case "11", "51", "61" -> LIMITED_COMPANY;
            case "12", "52", "62" -> SHARE_COMPANY;
            case "54", "64" -> PARTNERSHIP;
            case "43", "58", "68", "71", "72" -> BRANCH;
            case "45" -> ofPrivate(typeCode);
            default -> typeCode.startsWith("2") ? BRANCH : NON_COMPANY;
        };
    }

    private static SubjectKind ofPrivate(String typeCode) {
        return switch (typeCode.charAt(2)) {
            case '4' -> SOLE_PROPRIETORSHIP;
            case '5', '6' -> BRANCH;
            default -> PARTNERSHIP;
        };
    }
}
