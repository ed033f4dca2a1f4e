package org.hongdun.registry.lock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hongdun.registry.lock.domain.Locks;
import org.hongdun.registry.lock.domain.RegisterLock;

/** The locks in the database. */
@ApplicationScoped
public class JpaLocks implements Locks {

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaLocks() {}

    public JpaLocks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RegisterLock lock) {
        entities.persist(lock);
    }

    @Override
    public Optional<RegisterLock> find(long lockId) {
        return Optional.ofNullable(entities.find(RegisterLock.class, lockId));
    }

    @Override
    public Optional<RegisterLock> holding(String openKey) {
        return entities.createQuery("select l from RegisterLock l where l.openKey = :key", RegisterLock.class)
                .setParameter("key", openKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RegisterLock> holding(long subjectId) {
        return entities.createQuery(
                        "select l from RegisterLock l where l.subjectId = :subject and l.releasedAt is null order by l.id",
                        RegisterLock.class)
                .setParameter("subject", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<RegisterLock> of(long subjectId) {
        return entities.createQuery(
                        "select l from RegisterLock l where l.subjectId = :subject"
                                + " order by case when l.releasedAt is null then 0 else 1 end, l.setAt desc, l.id desc",
                        RegisterLock.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }
}
