package org.hongdun.platform.access.application;

import org.hongdun.platform.audit.AuditEvent;

enum AccessEvent implements AuditEvent {
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED,
    ACCOUNT_LOCKED,
    PASSWORD_CHANGED,
    ACCOUNT_CREATED,
    ACCOUNT_ACTIVATED,
    ACCOUNT_DISABLED,
    ACCOUNT_UNLOCKED,
    ROLE_GRANTED,
    ROLE_REVOKED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    POST_CHANGED,
    ABSENCE_RECORDED,
    ABSENCE_ENDED
}
