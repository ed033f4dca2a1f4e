package org.hongdun.platform.access;

import java.time.LocalDate;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** The tokens of programs: made and revoked by those in whose name they act, seen and revoked by the administrator. */
public interface Tokens {

    /**
     * The caller's tokens, or everybody's for who holds {@code token-administer}. Sorts by name, loginName, madeAt, lastDay,
     * lastUsedAt; filters by name, loginName and status.
     */
    Slice<TokenRow> tokens(ListQuery query);

    /** The rights that the caller can give to a token: his own. Permission {@code token-hold}. */
    Set<TokenRight> rights();

    /** The last day that a token made today can have, by {@code API.TOKEN.DAYS}. Permission {@code token-hold}. */
    LocalDate latestDay();

    /**
     * A new token of the caller. Refused with HD-A019 (name, rights or last day malformed) and HD-A020 (a right that the
     * caller has not). Permission {@code token-hold}.
     *
     * @param lastDay last day on which it is good, today to {@link #latestDay()}
     * @return the token, told this once
     */
    String make(String name, Set<TokenRight> rights, LocalDate lastDay);

    /**
     * From the next call on it is refused. HD-A021 if there is none or it is another's and the caller does not hold
     * {@code token-administer}; HD-A022 if it was revoked already.
     */
    void revoke(long id, String reason);
}
