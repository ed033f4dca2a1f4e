package org.hongdun.platform.access.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.TokenRow;
import org.hongdun.platform.access.Tokens;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.ApiToken;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.access.persistence.ApiTokens;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

@Stateless
@Local(Tokens.class)
public class TokensService implements Tokens {

    private static final String HOLD = "token-hold";
    private static final String ADMINISTER = "token-administer";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource
    private SessionContext session;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentOfficer current;

    @Inject
    private AccessRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({HOLD, ADMINISTER})
    public Slice<TokenRow> tokens(ListQuery query) {
        Slice<ApiToken> page = tokens.page(query, isAdministrator() ? null : caller(), today());
        return new Slice<>(page.rows().stream().map(this::row).toList(), page.total());
    }

    private TokenRow row(ApiToken token) {
        Account holder = token.account();
        return new TokenRow(
                token.id(),
                holder.loginName(),
                holder.name(),
                token.name(),
                token.rights(),
                token.statusOn(today()),
                token.madeAt(),
                token.lastDay(),
                token.lastUsedAt(),
                token.revokedAt(),
                token.revokedBy());
    }

    @Override
    @RolesAllowed(HOLD)
    public Set<TokenRight> rights() {
        Officer officer = current.officer();
        return Arrays.stream(TokenRight.values())
                .filter(right -> officer.may(right.permission()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenRight.class)));
    }

    @Override
    @RolesAllowed(HOLD)
    public LocalDate latestDay() {
        return today().plusDays(rules.longestTokenDays());
    }

    @Override
    @RolesAllowed(HOLD)
    public String make(String name, Set<TokenRight> rights, LocalDate lastDay) {
        Account holder = accounts.find(caller()).orElseThrow(() -> new RuleViolation(AccessError.NOT_SIGNED_IN));
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String token = TokenSignInService.MARK + HexFormat.of().formatHex(secret);
        tokens.add(new ApiToken(
                holder,
                name,
                Sm3.of(token),
                rights,
                rights(),
                lastDay,
                new Term(today(), latestDay()),
                clock.instant()));
        audit.record(
                AccessEvent.TOKEN_MADE,
                Outcome.DONE,
                holder.loginName(),
                name.strip() + ": "
                        + rights.stream().map(TokenRight::permission).sorted().collect(Collectors.joining(" "))
                        + ", " + lastDay);
        return token;
    }

    @Override
    @RolesAllowed({HOLD, ADMINISTER})
    public void revoke(long id, String reason) {
        ApiToken token = tokens.locked(id)
                .filter(found ->
                        isAdministrator() || found.account().loginName().equals(caller()))
                .orElseThrow(() -> new RuleViolation(AccessError.TOKEN_NOT_FOUND, id));
        token.revoke(caller(), clock.instant());
        audit.record(
                AccessEvent.TOKEN_REVOKED,
                Outcome.DONE,
                token.account().loginName(),
                token.name() + (reason == null ? "" : ": " + reason));
    }

    private boolean isAdministrator() {
        return session.isCallerInRole(ADMINISTER);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
