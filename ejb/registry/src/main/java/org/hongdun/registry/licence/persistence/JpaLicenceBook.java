package org.hongdun.registry.licence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.PaperBalance;
import org.hongdun.registry.licence.PaperMoveKind;
import org.hongdun.registry.licence.PaperMoveRow;
import org.hongdun.registry.licence.PaperState;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.hongdun.registry.licence.domain.PaperMove;
import org.hongdun.registry.licence.domain.PaperRange;

/** Licences and their paper in the database. */
@ApplicationScoped
public class JpaLicenceBook implements LicenceBook {

    private static final Map<String, String> SORT_PATHS = Map.of(
            "licenceNo", "l.licenceNo",
            "subjectName", "l.face.name",
            "issuedOn", "l.issuedOn",
            "paperSerial", "l.paperSerial");

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaLicenceBook() {}

    public JpaLicenceBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Licence licence) {
        entities.persist(licence);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public Optional<Licence> find(long licenceId) {
        return Optional.ofNullable(entities.find(Licence.class, licenceId));
    }

    @Override
    public List<Licence> ofSubject(long subjectId) {
        return entities.createQuery("select l from Licence l where l.subjectId = :subject order by l.id", Licence.class)
                .setParameter("subject", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public int issues(Copy copy) {
        return Math.toIntExact(entities.createQuery(
                        "select count(l) from Licence l where l.subjectId = :subject and l.duplicateNo = :duplicate",
                        Long.class)
                .setParameter("subject", copy.subjectId())
                .setParameter("duplicate", copy.duplicateNo())
                .getSingleResult());
    }

    @Override
    public Slice<Licence> list(ListQuery query, Reach reach) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where cast(l.unitPath as string) like :reach");
        values.put("reach", reach.pathPattern());
        query.filter("state").ifPresent(state -> {
            where.append(" and l.state = :state");
            values.put("state", LicenceState.valueOf(state));
        });
        query.filter("kind").ifPresent(kind -> {
            where.append(" and l.kind = :kind");
            values.put("kind", LicenceKind.valueOf(kind));
        });
        query.filter("subjectId").ifPresent(subject -> {
            where.append(" and l.subjectId = :subject");
            values.put("subject", Long.valueOf(subject));
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (l.face.name like :text escape '\\' or l.licenceNo like :number escape '\\'"
                    + " or l.face.creditCode like :number escape '\\' or l.paperSerial like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        String order = query.sortWithin(SORT_PATHS.keySet())
                .map(field -> SORT_PATHS.get(field) + (query.ascending() ? " asc" : " desc"))
                .orElse("l.issuedOn desc");
        TypedQuery<Licence> page = entities.createQuery(
                "select l from Licence l" + where + " order by " + order + ", l.id desc", Licence.class);
        TypedQuery<Long> total = entities.createQuery("select count(l) from Licence l" + where, Long.class);
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

    @Override
    public void add(LicencePaper sheet) {
        entities.persist(sheet);
    }

    @Override
    public Optional<LicencePaper> nextBlank(LicenceKind kind, String unitCode) {
        return entities
                .createQuery(
                        "select p.id from LicencePaper p where p.unitCode = :unit and p.kind = :kind and p.state = BLANK"
                                + " order by p.prefix, p.serialNo",
                        Long.class)
                .setParameter("unit", unitCode)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(id -> entities.find(LicencePaper.class, id, LockModeType.PESSIMISTIC_WRITE))
                .findFirst();
    }

    @Override
    public List<LicencePaper> sheets(PaperRange range, String unitCode) {
        return entities.createQuery(
                        "select p from LicencePaper p where p.kind = :kind and p.prefix = :prefix"
                                + " and p.serialNo between :first and :last and p.unitCode = :unit order by p.serialNo",
                        LicencePaper.class)
                .setParameter("kind", range.kind())
                .setParameter("prefix", range.prefix())
                .setParameter("first", range.firstNo())
                .setParameter("last", range.lastNo())
                .setParameter("unit", unitCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public boolean knows(PaperRange range) {
        return entities.createQuery(
                                "select count(p) from LicencePaper p where p.kind = :kind and p.prefix = :prefix"
                                        + " and p.serialNo between :first and :last",
                                Long.class)
                        .setParameter("kind", range.kind())
                        .setParameter("prefix", range.prefix())
                        .setParameter("first", range.firstNo())
                        .setParameter("last", range.lastNo())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(PaperMove move) {
        entities.persist(move);
    }

    @Override
    public Slice<PaperMoveRow> moves(ListQuery query, String unitCode) {
        query.sortWithin(Set.of());
        String from = " from PaperMove m where m.fromUnit = :unit or m.toUnit = :unit";
        return new Slice<>(
                entities.createQuery("select m" + from + " order by m.movedAt desc, m.id desc", PaperMove.class)
                        .setParameter("unit", unitCode)
                        .setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultStream()
                        .map(PaperMove::row)
                        .toList(),
                entities.createQuery("select count(m)" + from, Long.class)
                        .setParameter("unit", unitCode)
                        .getSingleResult());
    }

    @Override
    public List<PaperBalance> balances(List<String> unitCodes) {
        List<Tuple> moves = entities.createQuery(
                        "select m.kind as move, m.fromUnit as source, m.toUnit as target, m.paperKind as kind,"
                                + " sum(m.count) as number from PaperMove m"
                                + " where m.fromUnit in :units or m.toUnit in :units"
                                + " group by m.kind, m.fromUnit, m.toUnit, m.paperKind",
                        Tuple.class)
                .setParameter("units", unitCodes)
                .getResultList();
        List<Tuple> sheets = entities.createQuery(
                        "select p.unitCode as unit, p.kind as kind, p.state as state, count(p) as number"
                                + " from LicencePaper p where p.unitCode in :units group by p.unitCode, p.kind, p.state",
                        Tuple.class)
                .setParameter("units", unitCodes)
                .getResultList();
        List<PaperBalance> balances = new ArrayList<>();
        for (String unit : unitCodes) {
            for (LicenceKind kind : LicenceKind.values()) {
                PaperBalance balance = balance(unit, kind, moves, sheets);
                if (balance.received() > 0 || balance.blank() > 0) {
                    balances.add(balance);
                }
            }
        }
        return balances;
    }

    private static PaperBalance balance(String unit, LicenceKind kind, List<Tuple> moves, List<Tuple> sheets) {
        ToLongFunction<PaperState> inStore = state -> sheets.stream()
                .filter(t -> unit.equals(t.get("unit")) && kind == t.get("kind") && state == t.get("state"))
                .mapToLong(t -> t.get("number", Long.class))
                .sum();
        long received = moves.stream()
                .filter(t -> unit.equals(t.get("target")) && kind == t.get("kind"))
                .mapToLong(t -> t.get("number", Long.class))
                .sum();
        ToLongFunction<PaperMoveKind> out = move -> moves.stream()
                .filter(t -> unit.equals(t.get("source")) && kind == t.get("kind") && move == t.get("move"))
                .mapToLong(t -> t.get("number", Long.class))
                .sum();
        return new PaperBalance(
                unit,
                kind,
                received,
                out.applyAsLong(PaperMoveKind.ISSUE),
                inStore.applyAsLong(PaperState.BLANK),
                inStore.applyAsLong(PaperState.USED),
                inStore.applyAsLong(PaperState.VOID),
                out.applyAsLong(PaperMoveKind.DESTROY));
    }
}
