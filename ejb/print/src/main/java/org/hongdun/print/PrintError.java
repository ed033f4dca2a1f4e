package org.hongdun.print;

import org.hongdun.kernel.ErrorCode;

/** Refusals of printing. */
public enum PrintError implements ErrorCode {
    /** The font of the house lacks a character; another font may be laid into the home (README). */
    CHARACTER_NOT_IN_FONT("HD-Y001");

    private final String code;

    PrintError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
