package org.hongdun.portal.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.domain.AccountEvent;
import org.hongdun.portal.account.domain.PortalAccount;
import org.hongdun.portal.account.domain.PortalAccounts;

@ApplicationScoped
class JpaPortalAccounts implements PortalAccounts {

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public Optional<PortalAccount> find(String loginName) {
        return find(loginName, LockModeType.NONE);
    }

    @Override
    public Optional<PortalAccount> findForChange(String loginName) {
        return find(loginName, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PortalAccount> find(String loginName, LockModeType lock) {
        return em.createQuery("select a from PortalAccount a where a.loginName = :name", PortalAccount.class)
                .setParameter("name", loginName)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasPerson(String lookupKey) {
        return em.createQuery("select count(a) from PortalAccount a where a.numberKey = :key", Long.class)
                        .setParameter("key", lookupKey)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(PortalAccount account) {
        try {
            em.persist(account);
            em.flush();
        } catch (ConstraintViolationException alreadyThere) {
            if (account.enterprise().isPresent()) {
                throw new RuleViolation(
                        AccountError.ALREADY_REGISTERED, account.enterprise().get());
            }
            throw sameLoginName(alreadyThere)
                    ? new RuleViolation(AccountError.LOGIN_NAME_TAKEN, account.loginName())
                    : new RuleViolation(AccountError.PERSON_ALREADY_REGISTERED);
        }
    }

    /** Every database names the constraint in its message; Hibernate finds the name not on all of them. */
    private static boolean sameLoginName(ConstraintViolationException violation) {
        return violation.getSQLException().getMessage().toUpperCase(Locale.ROOT).contains("UQ_PORTAL_ACCOUNT_LOGIN");
    }

    @Override
    public void note(AccountEvent event) {
        em.persist(event);
    }
}
