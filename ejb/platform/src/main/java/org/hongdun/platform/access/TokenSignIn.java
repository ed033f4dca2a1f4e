package org.hongdun.platform.access;

/** Who calls with a token. Open to everybody, since the token is what proves him. */
public interface TokenSignIn {

    /**
     * Counts one call. Refused with HD-A017 when nobody may act by this token: unknown, expired or revoked, or its account
     * could not sign in or would have to change the password first; with HD-A018 when it was used {@code API.TOKEN.RATE}
     * times within a minute (detail: seconds until the next call).
     */
    TokenHolder signIn(String token);
}
