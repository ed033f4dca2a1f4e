package org.hongdun.portal.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that happened to an account, or to a name that has none. */
@Entity
@Table(name = "PORTAL_ACCOUNT_EVENT")
public class AccountEvent {

    /** What can happen. */
    public enum Kind {
        REGISTERED,
        SIGNED_IN,
        LOGIN_FAILED,
        LOCKED,
        RELEASED,
        PASSWORD_CHANGED
    }

    private static final int LONGEST_NAME = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PORTAL_ACCOUNT_EVENT_SEQ")
    @SequenceGenerator(
            name = "PORTAL_ACCOUNT_EVENT_SEQ",
            sequenceName = "PORTAL_ACCOUNT_EVENT_SEQ",
            allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Column(name = "LOGIN_NAME", length = LONGEST_NAME, nullable = false)
    private String loginName;

    @Column(name = "HAPPENED_AT", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "EVENT", length = 30, nullable = false)
    private Kind kind;

    protected AccountEvent() {}

    /** @param loginName as given, cut to 64 characters; a dash if none was given */
    public AccountEvent(Kind kind, String loginName, Instant at) {
        this.kind = kind;
        this.loginName = loginName.isEmpty() ? "-" : loginName.substring(0, Math.min(LONGEST_NAME, loginName.length()));
        this.at = at;
    }
}
