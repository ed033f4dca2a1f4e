package org.hongdun.registry.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.filing.domain.BranchWarning;
import org.hongdun.registry.filing.domain.Warnings;

@ApplicationScoped
public class JpaWarnings implements Warnings {

    private static final Set<String> SORTS = Set.of("branchName", "warnedOn");

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaWarnings() {}

    public JpaWarnings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(BranchWarning warning) {
        entities.persist(warning);
    }

    @Override
    public List<BranchWarning> open(long branchId) {
        return entities.createQuery(
                        "select w from BranchWarning w where w.branchId = :branch and w.settledOn is null",
                        BranchWarning.class)
                .setParameter("branch", branchId)
                .getResultList();
    }

    @Override
    public Slice<BranchWarning> list(ListQuery query, Reach reach) {
        Map<String, Object> values = new HashMap<>(Map.of("reach", reach.pathPattern()));
        StringBuilder from = new StringBuilder(" from BranchWarning w where cast(w.unitPath as string) like :reach");
        query.filter("open").filter("true"::equals).ifPresent(text -> from.append(" and w.settledOn is null"));
        query.filter("text").ifPresent(text -> {
            from.append(" and (w.branchName like :text escape '\\' or w.branchCode like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        String order = query.sortWithin(SORTS)
                .map(field -> "w." + field + (query.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<BranchWarning> page = entities.createQuery(
                "select w" + from + " order by " + order + "w.warnedOn desc, w.id", BranchWarning.class);
        TypedQuery<Long> total = entities.createQuery("select count(w)" + from, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Slice<>(
                page.setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultList(),
                total.getSingleResult());
    }
}
