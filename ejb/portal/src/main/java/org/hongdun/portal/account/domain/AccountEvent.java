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
import java.util.regex.Pattern;

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

    /** What people type who take their identity number for their login name: division, birth date, sequence, check character. */
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("[1-9][0-9]{5}(18|19|20)?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]?");

    private static final int SHOWN_FIRST = 6;
    private static final int SHOWN_LAST = 4;

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

    /** @param loginName as given, cut to 64 characters, masked if it may be an identity number; a dash if none was given */
    public AccountEvent(Kind kind, String loginName, Instant at) {
        this.kind = kind;
        this.loginName = shown(loginName);
        this.at = at;
    }

    private static String shown(String given) {
        if (given.isEmpty()) {
            return "-";
        }
        if (IDENTITY_NUMBER.matcher(given).matches()) {
            return given.substring(0, SHOWN_FIRST) + "********" + given.substring(given.length() - SHOWN_LAST);
        }
        return given.substring(0, Math.min(LONGEST_NAME, given.length()));
    }
}
