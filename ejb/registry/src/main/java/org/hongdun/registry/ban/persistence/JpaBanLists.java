package org.hongdun.registry.ban.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.ban.BanImportRow;
import org.hongdun.registry.ban.BanLineRow;
import org.hongdun.registry.ban.LineFate;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.BanImportLine;
import org.hongdun.registry.ban.domain.BanLists;

/** Imported lists in the database. */
@ApplicationScoped
public class JpaBanLists implements BanLists {

    private static final String ROWS = "select new org.hongdun.registry.ban.BanImportRow(i.id, i.importNo, i.fileName,"
            + " i.issuingUnit, i.paperNo, i.importedName, i.importedAt, i.finishedAt, count(l.id),"
            + " sum(case when l.fate = TAKEN then 1L else 0L end), sum(case when l.fate = DUPLICATE then 1L else 0L end),"
            + " sum(case when l.fate = QUARANTINED then 1L else 0L end), sum(case when l.fate = PENDING then 1L else 0L end),"
            + " (select count(h) from BanHit h, BanImportLine x where x.banId = h.ban.id and x.importId = i.id"
            + " and x.fate <> DUPLICATE)) from BanImport i left join BanImportLine l on l.importId = i.id";
    private static final String GROUPS = " group by i.id, i.importNo, i.fileName, i.issuingUnit, i.paperNo,"
            + " i.importedName, i.importedAt, i.finishedAt";

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaBanLists() {}

    public JpaBanLists(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(BanImport list) {
        entities.persist(list);
    }

    @Override
    public void add(BanImportLine line) {
        entities.persist(line);
    }

    @Override
    public boolean knows(String contentSm3) {
        return entities.createQuery("select count(i) from BanImport i where i.contentSm3 = :sm3", Long.class)
                        .setParameter("sm3", contentSm3)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<BanImport> locked(long importId) {
        return Optional.ofNullable(entities.find(BanImport.class, importId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<BanImportLine> pending(long importId, int most) {
        return entities.createQuery(
                        "select l from BanImportLine l where l.importId = :list and l.fate = PENDING order by l.lineNo",
                        BanImportLine.class)
                .setParameter("list", importId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long countPending(long importId) {
        return entities.createQuery(
                        "select count(l) from BanImportLine l where l.importId = :list and l.fate = PENDING",
                        Long.class)
                .setParameter("list", importId)
                .getSingleResult();
    }

    @Override
    public Slice<BanImportRow> list(ListQuery query) {
        query.sortWithin(Set.of());
        return new Slice<>(
                entities.createQuery(ROWS + GROUPS + " order by i.importedAt desc, i.id desc", BanImportRow.class)
                        .setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultList(),
                entities.createQuery("select count(i) from BanImport i", Long.class)
                        .getSingleResult());
    }

    @Override
    public Optional<BanImportRow> row(long importId) {
        return entities.createQuery(ROWS + " where i.id = :id" + GROUPS, BanImportRow.class)
                .setParameter("id", importId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<BanLineRow> lines(long importId, ListQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("list", importId));
        String where = " where l.importId = :list";
        if (query.filter("fate").isPresent()) {
            where += " and l.fate = :fate";
            values.put("fate", LineFate.valueOf(query.filter("fate").get()));
        }
        boolean descending = query.sortWithin(Set.of("lineNo")).isPresent() && !query.ascending();
        TypedQuery<BanLineRow> page = entities.createQuery(
                "select new org.hongdun.registry.ban.BanLineRow(l.lineNo, l.text, l.fate, l.errorCode, l.banId, b.banNo)"
                        + " from BanImportLine l left join BanRecord b on b.id = l.banId" + where
                        + " order by l.lineNo" + (descending ? " desc" : ""),
                BanLineRow.class);
        TypedQuery<Long> total = entities.createQuery("select count(l) from BanImportLine l" + where, Long.class);
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
