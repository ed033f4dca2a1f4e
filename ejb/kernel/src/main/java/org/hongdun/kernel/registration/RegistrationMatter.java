package org.hongdun.kernel.registration;

import java.util.Arrays;

/** What is applied for at the registration counter (登记事项种类), and what a case hands over to it to be registered. */
public enum RegistrationMatter {
    /** 设立、开业. */
    ESTABLISH("10", "设立登记"),
    /** 变更. */
    CHANGE("20", "变更登记"),
    /** 迁出. */
    MOVE_OUT("21", "迁出登记"),
    /** 迁入. */
    MOVE_IN("22", "迁入登记"),
    /** 备案. */
    RECORD("30", "备案"),
    /** 注销. */
    CANCEL("40", "注销登记"),
    /** 简易注销. */
    SIMPLE_CANCEL("41", "简易注销登记"),
    /** 补换照. */
    REISSUE("50", "补换营业执照"),
    /** 增减副本. */
    COPY("51", "增减营业执照副本"),
    /** 歇业备案. */
    SUSPEND("60", "歇业备案"),
    /** 撤销登记. */
    ANNUL("70", "撤销登记"),
    /** 吊销营业执照: registers the penalty decision of a case that was served. */
    REVOKE("80", "吊销营业执照"),
    /** 更正. */
    CORRECT("90", "更正登记");

    private final String code;
    private final String title;

    RegistrationMatter(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The official Chinese term, for documents and work lists. */
    public String title() {
        return title;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    /** Whether it makes a subject that the register does not have yet. */
    public boolean opensSubject() {
        return this == ESTABLISH || this == MOVE_IN;
    }

    /** Whether the items it is about are chosen first. */
    public boolean byItem() {
        return this == CHANGE || this == RECORD || this == CORRECT;
    }

    /** Whether a licence is printed once it is approved: not when the subject ends, nor for what is only put on record. */
    public boolean givesLicence() {
        return switch (this) {
            case ESTABLISH, CHANGE, MOVE_IN, REISSUE, COPY, CORRECT -> true;
            case MOVE_OUT, RECORD, CANCEL, SIMPLE_CANCEL, SUSPEND, ANNUL, REVOKE -> false;
        };
    }

    /** @throws IllegalArgumentException if no matter has that code */
    public static RegistrationMatter of(String code) {
        return Arrays.stream(values())
                .filter(matter -> matter.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No registration matter " + code));
    }
}
