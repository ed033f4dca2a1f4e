package org.hongdun.exchange.domain;

/** Limits and periods of the exchange; their amounts are dated rows of EXCHANGE_SETTING. */
public enum SettingName {
    BODY_LIMIT,
    CONTENT_LIMIT,
    LIFETIME,
    GAP_HOLD,
    ATTEMPTS,
    FIRST_PAUSE
}
