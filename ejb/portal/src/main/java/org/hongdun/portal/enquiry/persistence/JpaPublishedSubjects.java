package org.hongdun.portal.enquiry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.portal.enquiry.SubjectRow;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.enquiry.domain.Authority;
import org.hongdun.portal.enquiry.domain.EnterpriseType;
import org.hongdun.portal.enquiry.domain.PublishedSubject;
import org.hongdun.portal.enquiry.domain.PublishedSubjects;

@ApplicationScoped
class JpaPublishedSubjects implements PublishedSubjects {

    private static final Map<String, String> SORTS =
            Map.of("name", "s.name", "established", "s.established", "state", "s.state");
    private static final String MATCH = " from PublishedSubject s left join Authority a on a.code = s.authority"
            + " where s.creditCode = :code or s.registrationNumber = :code or s.name like :piece escape '!'";

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public Slice<SubjectRow> search(String words, ListQuery page) {
        String order = page.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (page.ascending() ? " asc" : " desc"))
                .orElse("length(s.name)");
        TypedQuery<SubjectRow> rows = em.createQuery(
                "select new org.hongdun.portal.enquiry.SubjectRow(s.creditCode, s.registrationNumber, s.name,"
                        + " s.type, s.legalRepresentative, s.established, s.state, coalesce(a.name, s.authority))"
                        + MATCH
                        + " order by " + order + ", s.id",
                SubjectRow.class);
        bind(rows, words).setFirstResult(page.first()).setMaxResults(page.pageSize());
        long total = bind(em.createQuery("select count(s)" + MATCH, Long.class), words)
                .getSingleResult();
        return new Slice<>(rows.getResultList(), total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String words) {
        return query.setParameter("code", words.toUpperCase(Locale.ROOT))
                .setParameter("piece", "%" + words.replaceAll("([!%_])", "!$1") + "%");
    }

    @Override
    public Optional<SubjectView> view(String creditCode) {
        return em.createQuery("select s from PublishedSubject s where s.creditCode = :code", PublishedSubject.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst()
                .map(s -> s.view(typeName(s.type()), authorityName(s.authority())));
    }

    private String typeName(String code) {
        EnterpriseType type = em.find(EnterpriseType.class, code);
        return type == null ? code : type.name();
    }

    private String authorityName(String code) {
        Authority authority = em.find(Authority.class, code);
        return authority == null ? code : authority.name();
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.ofNullable(em.createQuery("select max(s.asOf) from PublishedSubject s", Instant.class)
                .getSingleResult());
    }

    @Override
    public List<PublishedSubject> withKeys(Collection<String> keys) {
        return em.createQuery("select s from PublishedSubject s where s.key in :keys", PublishedSubject.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    @Override
    public void add(PublishedSubject subject) {
        em.persist(subject);
    }
}
