package org.hongdun.registry.subject;

import java.util.Arrays;

/** Registration state of a market subject (登记状态), with the digit of the domain standard. */
public enum SubjectState {
    /** 存续. */
    ACTIVE('1'),
    /** 吊销,未注销: the licence was taken as a punishment, the legal person still exists. */
    REVOKED('2'),
    /** 吊销,已注销. */
    REVOKED_CANCELLED('3'),
    /** 注销. */
    CANCELLED('4'),
    /** 撤销: the registration was declared void. */
    ANNULLED('5'),
    /** 迁出. */
    MOVED_OUT('6'),
    /** 清算中. */
    LIQUIDATING('7'),
    /** 歇业. */
    DORMANT('8'),
    /** 其他: data from before the standard. */
    OTHER('9');

    private final char code;

    SubjectState(char code) {
        this.code = code;
    }

    /** The digit, as text. */
    public String code() {
        return String.valueOf(code);
    }

    /** Whether a subject in this state owes the annual inspection: in force, in liquidation or dormant. */
    public boolean owesInspection() {
        return this == ACTIVE || this == LIQUIDATING || this == DORMANT;
    }

    /** Whether nothing but a correction or withdrawal comes after this state. */
    public boolean isFinal() {
        return this == REVOKED_CANCELLED || this == CANCELLED || this == MOVED_OUT;
    }

    /** Whether an act may lead from this state to the other. */
    public boolean leadsTo(SubjectState other) {
        return switch (this) {
            case ACTIVE -> other != OTHER && other != REVOKED_CANCELLED;
            case REVOKED -> other == REVOKED || other == REVOKED_CANCELLED || other == ACTIVE;
            case ANNULLED -> other == ANNULLED || other == ACTIVE;
            case LIQUIDATING -> other == LIQUIDATING || other == CANCELLED || other == REVOKED || other == ACTIVE;
            case DORMANT -> other == DORMANT || other == ACTIVE || other == CANCELLED;
            case OTHER -> true;
            case REVOKED_CANCELLED, CANCELLED, MOVED_OUT -> other == this;
        };
    }

    public static SubjectState of(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No registration state " + code));
    }
}
