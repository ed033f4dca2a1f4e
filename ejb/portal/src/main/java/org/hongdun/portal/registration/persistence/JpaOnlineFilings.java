package org.hongdun.portal.registration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.LicensedScope;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.Choice;
import org.hongdun.portal.registration.DocumentAsked;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.domain.DocumentLine;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlineFilings;

@ApplicationScoped
class JpaOnlineFilings implements OnlineFilings {

    private static final int MOST_SHOWN = 200;

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public Optional<OnlineFiling> find(String owner, UUID key) {
        return own(owner, key).getResultStream().findFirst();
    }

    @Override
    public Optional<OnlineFiling> findForChange(String owner, UUID key) {
        return locked(own(owner, key));
    }

    private TypedQuery<OnlineFiling> own(String owner, UUID key) {
        return byKey(" and f.owner = :owner", key).setParameter("owner", owner);
    }

    private TypedQuery<OnlineFiling> byKey(String also, UUID key) {
        return em.createQuery("select f from OnlineFiling f where f.key = :key" + also, OnlineFiling.class)
                .setParameter("key", key.toString());
    }

    @Override
    public Optional<OnlineFiling> findByKey(UUID key) {
        return locked(byKey("", key));
    }

    @Override
    public Optional<OnlineFiling> findByDocument(String documentId) {
        return locked(em.createQuery(
                        "select f from OnlineFiling f where f.id ="
                                + " (select g.id from OnlineFiling g join g.submissions s where s.documentId = :document)",
                        OnlineFiling.class)
                .setParameter("document", documentId));
    }

    @Override
    public Optional<OnlineFiling> findByWithdrawal(String documentId) {
        return locked(
                em.createQuery("select f from OnlineFiling f where f.withdrawalId = :document", OnlineFiling.class)
                        .setParameter("document", documentId));
    }

    private static Optional<OnlineFiling> locked(TypedQuery<OnlineFiling> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OnlineFiling> openedWith(String owner, UUID clientKey) {
        return em.createQuery(
                        "select f from OnlineFiling f where f.clientKey = :key and f.owner = :owner",
                        OnlineFiling.class)
                .setParameter("key", clientKey.toString())
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OnlineFiling> of(String owner) {
        return em.createQuery(
                        "select f from OnlineFiling f where f.owner = :owner and f.state <> :discarded"
                                + " order by f.changedAt desc, f.id desc",
                        OnlineFiling.class)
                .setParameter("owner", owner)
                .setParameter("discarded", OnlineState.DISCARDED)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    @Override
    public void add(OnlineFiling filing) {
        em.persist(filing);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public List<DocumentAsked> documents(
            RegistrationMatter matter, SubjectKind kind, RegistrationRegime regime, Collection<ChangeItem> items) {
        Set<String> codes = Stream.concat(Stream.of("*"), items.stream().map(ChangeItem::code))
                .collect(Collectors.toSet());
        Map<String, DocumentAsked> asked = new LinkedHashMap<>();
        em.createQuery(
                        "select d from DocumentLine d where d.matter = :matter and d.kind in ('*', :kind)"
                                + " and d.regime in ('*', :regime) and d.item in :items order by d.order, d.id",
                        DocumentLine.class)
                .setParameter("matter", matter.name())
                .setParameter("kind", kind.name())
                .setParameter("regime", regime.name())
                .setParameter("items", codes)
                .getResultList()
                .forEach(line -> asked.putIfAbsent(line.asked().code(), line.asked()));
        return List.copyOf(asked.values());
    }

    @Override
    public List<LicensedScope> licensedScopes() {
        return rows("select scope_word, licence_name from online_licensed_scope").stream()
                .map(row -> new LicensedScope((String) row.get(0), (String) row.get(1)))
                .toList();
    }

    @Override
    public List<Choice> enterpriseTypes() {
        return choices("select code, name, name as name_en from public_enterprise_type order by code");
    }

    @Override
    public List<Choice> districts() {
        return choices("select code, name, name_en from online_district order by code");
    }

    @Override
    public List<Choice> sections() {
        return choices("select code, name, name_en from online_section order by code");
    }

    private List<Choice> choices(String sql) {
        return rows(sql).stream()
                .map(row -> new Choice(String.valueOf(row.get(0)), (String) row.get(1), (String) row.get(2)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
