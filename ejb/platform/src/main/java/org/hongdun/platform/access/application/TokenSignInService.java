package org.hongdun.platform.access.application;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.TokenHolder;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.TokenSignIn;
import org.hongdun.platform.access.TokenStatus;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.ApiToken;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.access.persistence.ApiTokens;

/** Open to every caller: the token is asked for because nobody has signed in. */
@Stateless
@Local(TokenSignIn.class)
@PermitAll
public class TokenSignInService implements TokenSignIn {

    /** How every token begins, so that one is known for what it is wherever it turns up. */
    static final String MARK = "hd_";

    private static final Pattern TOKEN = Pattern.compile(MARK + "[0-9a-f]{64}");

    @Inject
    private ApiTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleBook roles;

    @Inject
    private AccessRules rules;

    @Inject
    private Clock clock;

    @Override
    public TokenHolder signIn(String text) {
        if (text == null || !TOKEN.matcher(text).matches()) {
            throw new RuleViolation(AccessError.TOKEN_REFUSED);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        ApiToken token = tokens.locked(Sm3.of(text))
                .filter(found -> found.statusOn(today) == TokenStatus.GOOD)
                .filter(found -> found.account().mayActAt(now, rules.longestPasswordAge()))
                .orElseThrow(() -> new RuleViolation(AccessError.TOKEN_REFUSED));
        token.use(now, rules.tokenRate());
        Account account = token.account();
        Set<String> held =
                roles.scopes(accounts.officer(account.loginName(), today)).keySet();
        return new TokenHolder(
                account.loginName(),
                token.rights().stream()
                        .map(TokenRight::permission)
                        .filter(held::contains)
                        .collect(toSet()));
    }
}
