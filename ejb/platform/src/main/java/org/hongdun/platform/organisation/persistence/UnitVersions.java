package org.hongdun.platform.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.database.InList;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.platform.organisation.domain.UnitVersion;

/** Every version of every unit. */
@ApplicationScoped
public class UnitVersions {

    private static final String ON_DAY = " and u.key.validFrom <= :day and (u.validTo is null or u.validTo >= :day)";
    private static final String IN_ORDER = " order by u.sortOrder, u.key.code";

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected UnitVersions() {}

    UnitVersions(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UnitVersion> on(String code, LocalDate day) {
        return select("u.key.code = :code" + ON_DAY)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The version that has the last word on a unit, ended or not. */
    public Optional<UnitVersion> latest(String code) {
        return select("u.key.code = :code order by u.key.validFrom desc")
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<UnitVersion> history(String code) {
        return select("u.key.code = :code order by u.key.validFrom")
                .setParameter("code", code)
                .getResultList();
    }

    public List<UnitVersion> below(String parentCode, LocalDate day) {
        return select("u.parentCode = :parent" + ON_DAY + IN_ORDER)
                .setParameter("parent", parentCode)
                .setParameter("day", day)
                .getResultList();
    }

    public List<UnitVersion> tree(OrgPath path, LocalDate day) {
        return select("cast(u.path as string) like :prefix" + ON_DAY + IN_ORDER)
                .setParameter("prefix", path.value() + "%")
                .setParameter("day", day)
                .getResultList();
    }

    public List<UnitVersion> ofKind(UnitKind kind, LocalDate day) {
        return select("u.kind = :kind" + ON_DAY + IN_ORDER)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    /** All versions of these units, the oldest first. */
    public List<UnitVersion> all(Collection<String> codes) {
        InList listed = InList.of("code", codes);
        return listed.bind(select("u.key.code in " + listed.text() + " order by u.key.validFrom"))
                .getResultList();
    }

    public void add(UnitVersion version) {
        entities.persist(version);
    }

    private TypedQuery<UnitVersion> select(String where) {
        return entities.createQuery("select u from UnitVersion u where " + where, UnitVersion.class);
    }
}
