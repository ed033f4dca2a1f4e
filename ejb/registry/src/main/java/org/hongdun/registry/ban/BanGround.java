package org.hongdun.registry.ban;

import java.util.Optional;
import java.util.Set;

/**
 * Why a person is barred (企业法人法定代表人登记管理规定第四条, 市场主体登记管理条例第十二条、第四十条). The term is a legal
 * parameter that runs from the base day; a ground without one bars until it is lifted.
 */
public enum BanGround {
    /** 无民事行为能力或者限制民事行为能力. */
    NO_CAPACITY(null, BanRegime.OLD, BanRegime.NEW),
    /** 正在被执行刑罚或者刑事强制措施. */
    UNDER_SENTENCE(null, BanRegime.OLD),
    /** 正在被通缉. */
    WANTED(null, BanRegime.OLD),
    /** 贪污、贿赂、侵占、挪用财产或者破坏市场秩序; from the end of the sentence. */
    PROPERTY_CRIME("BAN.LEGALREP.CRIME", BanRegime.OLD, BanRegime.NEW),
    /** 因其他罪被判处刑罚; from the end of the sentence. */
    OTHER_CRIME("BAN.LEGALREP.CRIME.OTHER", BanRegime.OLD),
    /** 因犯罪被剥夺政治权利; from the end of the sentence. */
    RIGHTS_LOST("BAN.LEGALREP.RIGHTS", BanRegime.OLD, BanRegime.NEW),
    /** 对企业破产负有个人责任; from the end of the liquidation. */
    BANKRUPTCY("BAN.LEGALREP.BANKRUPT", BanRegime.OLD, BanRegime.NEW),
    /** 担任被吊销营业执照企业的法定代表人并负有个人责任; from the revocation. */
    LICENCE_REVOKED("BAN.LEGALREP.REVOKED", BanRegime.OLD, BanRegime.NEW),
    /** 担任被责令关闭企业的法定代表人并负有个人责任; from the closing. */
    ORDERED_CLOSED("BAN.LEGALREP.CLOSED", BanRegime.NEW),
    /** 个人所负数额较大的债务到期未清偿. */
    DEBT(null, BanRegime.OLD, BanRegime.NEW),
    /** 对被撤销的虚假登记负有直接责任; from the annulment. */
    FALSE_REGISTRATION("BAN.FALSE_REG", BanRegime.NEW);

    private final String termParameter;
    private final Set<BanRegime> regimes;

    BanGround(String termParameter, BanRegime... regimes) {
        this.termParameter = termParameter;
        this.regimes = Set.of(regimes);
    }

    /** Code of the legal parameter that holds the term; empty if the ban lasts until lifted. */
    public Optional<String> termParameter() {
        return Optional.ofNullable(termParameter);
    }

    public boolean isOf(BanRegime regime) {
        return regimes.contains(regime);
    }
}
