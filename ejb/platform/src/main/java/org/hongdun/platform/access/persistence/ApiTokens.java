package org.hongdun.platform.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.TokenStatus;
import org.hongdun.platform.access.domain.ApiToken;

/** Tokens of programs, good ones and others. */
@ApplicationScoped
public class ApiTokens {

    private static final Map<String, String> SORTS = Map.of(
            "name", "t.name",
            "loginName", "a.loginName",
            "madeAt", "t.madeAt",
            "lastDay", "t.lastDay",
            "lastUsedAt", "t.lastUsedAt");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected ApiTokens() {}

    ApiTokens(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ApiToken token) {
        entities.persist(token);
    }

    /** Locked to the end of the transaction, so that calls at the same moment are all counted. */
    public Optional<ApiToken> locked(String digest) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locked to the end of the transaction. */
    public Optional<ApiToken> locked(long id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * One page, the newest first unless sorted, with the accounts.
     *
     * @param holder whose, null for everybody's
     */
    public Slice<ApiToken> page(ListQuery asked, String holder, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (holder != null) {
            where.append(" and a.loginName = :holder");
            values.put("holder", holder);
        }
        asked.filter("name").ifPresent(text -> {
            where.append(" and lower(t.name) like :name escape '\\'");
            values.put("name", LikePattern.containing(text.toLowerCase()));
        });
        asked.filter("loginName").ifPresent(text -> {
            where.append(" and (a.loginName like :login escape '\\' or a.name like :person escape '\\')");
            values.put("login", LikePattern.containing(text.toLowerCase()));
            values.put("person", LikePattern.containing(text));
        });
        asked.filter("status").map(ApiTokens::status).ifPresent(status -> {
            where.append(
                    switch (status) {
                        case REVOKED -> " and t.revokedAt is not null";
                        case EXPIRED -> " and t.revokedAt is null and t.lastDay < :today";
                        case GOOD -> " and t.revokedAt is null and t.lastDay >= :today";
                    });
            if (status != TokenStatus.REVOKED) {
                values.put("today", today);
            }
        });
        String order = asked.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<ApiToken> rows = entities.createQuery(
                "select t from ApiToken t join fetch t.account a" + where + " order by " + order + "t.id desc",
                ApiToken.class);
        TypedQuery<Long> count =
                entities.createQuery("select count(t) from ApiToken t join t.account a" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultList(),
                count.getSingleResult());
    }

    private static TokenStatus status(String text) {
        try {
            return TokenStatus.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(AccessError.TOKEN_MALFORMED, "status");
        }
    }
}
