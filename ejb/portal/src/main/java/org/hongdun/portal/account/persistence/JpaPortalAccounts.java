package org.hongdun.portal.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hongdun.kernel.CreditCode;
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
    public Optional<PortalAccount> of(CreditCode enterprise) {
        return find(enterprise, LockModeType.NONE);
    }

    @Override
    public Optional<PortalAccount> ofLoginName(String loginName) {
        return CreditCode.isValid(loginName)
                ? find(new CreditCode(loginName), LockModeType.PESSIMISTIC_WRITE)
                : Optional.empty();
    }

    private Optional<PortalAccount> find(CreditCode enterprise, LockModeType lock) {
        return em.createQuery("select a from PortalAccount a where a.enterprise = :enterprise", PortalAccount.class)
                .setParameter("enterprise", enterprise)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PortalAccount account) {
        try {
            em.persist(account);
            em.flush();
        } catch (ConstraintViolationException alreadyThere) {
            throw new RuleViolation(AccountError.ALREADY_REGISTERED, account.enterprise());
        }
    }

    @Override
    public void note(AccountEvent event) {
        em.persist(event);
    }
}
