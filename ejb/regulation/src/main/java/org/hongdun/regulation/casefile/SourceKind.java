package org.hongdun.regulation.casefile;

import java.util.Arrays;

/** Where a clue comes from (案件来源), with the code of the domain standard. */
public enum SourceKind {
    /** 监督检查. */
    SUPERVISION("01"),
    /** 投诉. */
    COMPLAINT("02"),
    /** 举报. */
    REPORT("03"),
    /** 其他部门移送. */
    TRANSFERRED("04"),
    /** 上级交办. */
    ASSIGNED("05"),
    /** 媒体曝光、监测. */
    MEDIA("06"),
    /** 抽检不合格. */
    SAMPLING("07"),
    /** 年检、年报发现. */
    ANNUAL_INSPECTION("08"),
    /** 自行发现. */
    OWN_DISCOVERY("09"),
    /** 其他. */
    OTHER("99");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    public static SourceKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No case source " + code));
    }
}
