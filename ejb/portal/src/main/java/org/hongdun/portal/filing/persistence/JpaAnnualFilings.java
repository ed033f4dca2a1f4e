package org.hongdun.portal.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.portal.filing.FilingRow;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFilings;

@ApplicationScoped
class JpaAnnualFilings implements AnnualFilings {

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public Optional<AnnualFiling> find(CreditCode enterprise, int reportYear) {
        return byYear(enterprise, reportYear).getResultStream().findFirst();
    }

    @Override
    public Optional<AnnualFiling> findForChange(CreditCode enterprise, int reportYear) {
        return locked(byYear(enterprise, reportYear));
    }

    private TypedQuery<AnnualFiling> byYear(CreditCode enterprise, int reportYear) {
        return em.createQuery(
                        "select f from AnnualFiling f where f.enterprise = :enterprise and f.reportYear = :reportYear",
                        AnnualFiling.class)
                .setParameter("enterprise", enterprise)
                .setParameter("reportYear", reportYear);
    }

    @Override
    public Optional<AnnualFiling> findByKey(UUID key) {
        return locked(em.createQuery("select f from AnnualFiling f where f.key = :key", AnnualFiling.class)
                .setParameter("key", key.toString()));
    }

    @Override
    public Optional<AnnualFiling> findByDocument(String documentId) {
        return locked(em.createQuery(
                        "select f from AnnualFiling f where f.id ="
                                + " (select g.id from AnnualFiling g join g.submissions s where s.documentId = :document)",
                        AnnualFiling.class)
                .setParameter("document", documentId));
    }

    private static Optional<AnnualFiling> locked(TypedQuery<AnnualFiling> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<FilingRow> rows(CreditCode enterprise) {
        return em.createQuery(
                        "select new org.hongdun.portal.filing.FilingRow(f.reportYear, f.state, f.lastSubmission,"
                                + " s.submittedAt, s.businessNo, f.changedAt)"
                                + " from AnnualFiling f left join f.submissions s on s.no = f.lastSubmission"
                                + " where f.enterprise = :enterprise order by f.reportYear desc",
                        FilingRow.class)
                .setParameter("enterprise", enterprise)
                .getResultList();
    }

    @Override
    public void add(AnnualFiling filing) {
        em.persist(filing);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
