package org.hongdun.platform.clock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.clock.Addressee;
import org.hongdun.platform.clock.NoticeRow;
import org.hongdun.platform.clock.RedatedRow;
import org.hongdun.platform.clock.SignalCause;
import org.hongdun.platform.clock.SignalKind;
import org.hongdun.platform.clock.domain.ClockNotice;

/** The lists of notices and of moved dates. */
@ApplicationScoped
public class NoticeRows {

    private static final Map<String, String> NOTICE_SORTS = Map.of("raisedAt", "s.raisedAt", "dueOn", "s.dueOn");

    private static final String FROM = " from ClockNotice n join n.signal s join s.clock c where ";

    private static final String PERSON =
            "n.addressee = :addressee and (n.loginName = :login or n.loginName is null and n.unitPath = :unit)";

    /** Not read, not withdrawn, and of a matter under way unless it is a card. */
    private static final String UNREAD = " and n.readAt is null and s.standingKey is not null"
            + " and (c.openKey is not null or s.signal in (YELLOW, RED))";

    /** Clocks and timers alike; two of them under one edition differ in their code or their matter. */
    private static final String REDATED =
            " from (select r.version as version, r.changedDay as changedDay, c.matterKind as matterKind,"
                    + " c.matterKey as matterKey, c.title as title, c.link as link, c.code as code,"
                    + " cast(c.unitPath as String) as unitPath, r.oldDueOn as oldDueOn, r.newDueOn as newDueOn,"
                    + " r.signalsWithdrawn as withdrawn, r.redatedAt as redatedAt"
                    + " from Redating r join LegalClock c on c.id = r.clockId"
                    + " union all select t.version, t.changedDay, t.matterKind, t.matterKey, t.title, t.link, t.code,"
                    + " cast(t.unitPath as String), t.oldDueOn, t.newDueOn, 0, t.redatedAt from TimerRedating t) m"
                    + " where m.unitPath like :pattern";

    private static final Set<String> REDATED_SORTS = Set.of("newDueOn", "matterKey", "version");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected NoticeRows() {}

    NoticeRows(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<ClockNotice> find(long id) {
        return Optional.ofNullable(entities.find(ClockNotice.class, id));
    }

    /** To that person; or, without one, to the unit he works in as the handler. */
    public Slice<NoticeRow> ofPerson(String loginName, OrgPath unit, ListQuery asked) {
        return notices(PERSON, Map.of("addressee", Addressee.HANDLER, "login", loginName, "unit", unit), asked);
    }

    /** How many of those are unread and still have something to say. */
    public long unread(String loginName, OrgPath unit) {
        return entities.createQuery("select count(n)" + FROM + PERSON + UNREAD, Long.class)
                .setParameter("addressee", Addressee.HANDLER)
                .setParameter("login", loginName)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    /** To that one of those above the handlers, in the units of that pattern. */
    public Slice<NoticeRow> ofUnits(Addressee addressee, String pathPattern, ListQuery asked) {
        return notices(
                "n.addressee = :addressee and cast(n.unitPath as String) like :pattern",
                Map.of("addressee", addressee, "pattern", pathPattern),
                asked);
    }

    private Slice<NoticeRow> notices(String whose, Map<String, Object> whom, ListQuery asked) {
        Map<String, Object> values = new HashMap<>(whom);
        StringBuilder from = new StringBuilder(FROM).append(whose);
        asked.filter("unread").ifPresent(unread -> from.append(UNREAD));
        asked.filter("text").ifPresent(text -> {
            values.put("text", LikePattern.containing(text));
            from.append(" and c.title like :text escape '\\'");
        });
        asked.filter("signal").ifPresent(name -> {
            values.put("signal", name);
            from.append(" and cast(s.signal as String) = :signal");
        });
        String order = asked.sortWithin(NOTICE_SORTS.keySet())
                .map(field -> NOTICE_SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<Object[]> rows = entities.createQuery(
                "select n.id, s.signal, s.cause, n.addressee, c.matterKind, c.matterKey, c.title, c.link, n.unitPath,"
                        + " c.promisedOn, s.dueOn, s.raisedAt, s.withdrawnAt, n.readAt" + from + " order by " + order
                        + "s.raisedAt desc, n.id desc",
                Object[].class);
        TypedQuery<Long> count = entities.createQuery("select count(n)" + from, Long.class);
        return slice(rows, count, values, asked, NoticeRows::notice);
    }

    private static NoticeRow notice(Object[] row) {
        return new NoticeRow(
                (Long) row[0],
                (SignalKind) row[1],
                (SignalCause) row[2],
                (Addressee) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((OrgPath) row[8]).unitCode(),
                (LocalDate) row[9],
                (LocalDate) row[10],
                (Instant) row[11],
                (Instant) row[12],
                (Instant) row[13]);
    }

    /** Dates moved by the calendar, of the units of that pattern. */
    public Slice<RedatedRow> redated(String pathPattern, ListQuery asked) {
        Map<String, Object> values = new HashMap<>(Map.of("pattern", pathPattern));
        StringBuilder from = new StringBuilder(REDATED);
        asked.filter("version").filter(text -> text.matches("\\d{1,9}")).ifPresent(text -> {
            values.put("version", Integer.valueOf(text));
            from.append(" and m.version = :version");
        });
        asked.filter("matter").ifPresent(text -> {
            values.put("matter", "%" + text.toUpperCase() + "%");
            from.append(" and (upper(m.matterKey) like :matter or upper(m.title) like :matter)");
        });
        String order = asked.sortWithin(REDATED_SORTS)
                .map(field -> "m." + field + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<Object[]> rows = entities.createQuery(
                "select m.version, m.changedDay, m.matterKind, m.matterKey, m.title, m.link, m.code, m.unitPath,"
                        + " m.oldDueOn, m.newDueOn, m.withdrawn, m.redatedAt" + from + " order by " + order
                        + "m.version desc, m.matterKind, m.matterKey, m.code",
                Object[].class);
        TypedQuery<Long> count = entities.createQuery("select count(*)" + from, Long.class);
        return slice(rows, count, values, asked, NoticeRows::redated);
    }

    private static RedatedRow redated(Object[] row) {
        return new RedatedRow(
                (Integer) row[0],
                (LocalDate) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                new OrgPath((String) row[7]).unitCode(),
                (LocalDate) row[8],
                (LocalDate) row[9],
                (Integer) row[10],
                (Instant) row[11]);
    }

    private static <T> Slice<T> slice(
            TypedQuery<Object[]> rows,
            TypedQuery<Long> count,
            Map<String, Object> values,
            ListQuery asked,
            Function<Object[], T> read) {
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultStream()
                        .map(read)
                        .toList(),
                count.getSingleResult());
    }
}
