package org.hongdun.platform.filter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hongdun.platform.filter.domain.KeptFilterRow;

/** The kept filters in the database. */
@ApplicationScoped
public class KeptFilterRows {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    /** A person's, by name. */
    public List<KeptFilterRow> of(String loginName) {
        return entities.createQuery(
                        "select f from KeptFilterRow f where f.loginName = :me order by f.name", KeptFilterRow.class)
                .setParameter("me", loginName)
                .getResultList();
    }

    public void keep(KeptFilterRow filter) {
        entities.merge(filter);
    }

    public void forget(String loginName, String list, String name) {
        KeptFilterRow filter = entities.find(KeptFilterRow.class, new KeptFilterRow.Key(loginName, list, name));
        if (filter != null) {
            entities.remove(filter);
        }
    }
}
