package org.hongdun.platform.audit;

/** Filled by the access room: who is acting. */
public interface Callers {

    /** The account behind the call; the system itself when no account is. */
    Caller current();

    /** The account of that name; a caller of the bureau with that name when there is none. */
    Caller named(String loginName);
}
