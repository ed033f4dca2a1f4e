package org.hongdun.regulation.casefile;

import java.util.Arrays;

/** What the party is suspected of (案由大类), with its code. */
public enum CauseFamily {
    /** 无照经营. */
    UNLICENSED("01"),
    /** 登记违法. */
    REGISTRATION("02"),
    /** 不正当竞争. */
    UNFAIR_COMPETITION("03"),
    /** 商标侵权. */
    TRADEMARK("04"),
    /** 虚假广告. */
    ADVERTISING("05"),
    /** 合同违法. */
    CONTRACT("06"),
    /** 侵害消费者权益. */
    CONSUMER_RIGHTS("07"),
    /** 产品质量. */
    PRODUCT_QUALITY("08"),
    /** 食品. */
    FOOD("09"),
    /** 传销. */
    PYRAMID_SELLING("10"),
    /** 走私贩私. */
    SMUGGLING("11"),
    /** 未年检、未年报. */
    NO_ANNUAL_INSPECTION("12"),
    /** 价格. */
    PRICE("13"),
    /** 专利. */
    PATENT("14"),
    /** 其他. */
    OTHER("99");

    private final String code;

    CauseFamily(String code) {
        this.code = code;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    public static CauseFamily of(String code) {
        return Arrays.stream(values())
                .filter(family -> family.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cause family " + code));
    }
}
