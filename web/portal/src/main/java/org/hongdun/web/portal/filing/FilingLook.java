package org.hongdun.web.portal.filing;

import org.hongdun.portal.filing.FilingState;

/** The look of a filing's state, the same on every page. */
final class FilingLook {

    private FilingLook() {}

    static String chip(FilingState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case SUBMITTED, DELIVERED -> "info";
            case PASSED -> "ok";
            case RETURNED, REFUSED -> "bad";
        };
    }
}
