package org.hongdun.platform.audit.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hongdun.platform.audit.AuditEvent;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.audit.domain.Act;
import org.hongdun.platform.audit.persistence.AuditLog;

/**
 * Collects what a transaction does and writes it when the transaction is about to commit: the head of the chain is locked
 * last and for the shortest time, whatever order the acts and their other locks came in.
 */
@ApplicationScoped
public class AuditTrailService implements AuditTrail {

    private static final String COLLECTED = AuditTrailService.class.getName();

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private AuditLog log;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    private final Set<String> openChains = ConcurrentHashMap.newKeySet();

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEvent event, Outcome outcome, String subjectKey, String detail) {
        collect(callers.current(), event, outcome, subjectKey, detail);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditEvent event, Outcome outcome, String subjectKey, String detail) {
        collect(callers.current(), event, outcome, subjectKey, detail);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFor(String loginName, AuditEvent event, Outcome outcome, String subjectKey, String detail) {
        collect(callers.named(loginName), event, outcome, subjectKey, detail);
    }

    private void collect(Caller caller, AuditEvent event, Outcome outcome, String subjectKey, String detail) {
        Act act = Act.of(clock.instant(), caller, event, outcome, subjectKey, detail);
        openChain(act.chain());
        ofThisTransaction().add(act);
    }

    @SuppressWarnings("unchecked")
    private List<Act> ofThisTransaction() {
        List<Act> acts = (List<Act>) transactions.getResource(COLLECTED);
        if (acts == null) {
            acts = new ArrayList<>();
            transactions.putResource(COLLECTED, acts);
            log.join();
            transactions.registerInterposedSynchronization(new WriteAtTheEnd(acts));
        }
        return acts;
    }

    private void openChain(String code) {
        if (openChains.contains(code)) {
            return;
        }
        if (!log.hasChain(code)) {
            try {
                log.open(code);
            } catch (PersistenceException openedByAnother) {
                if (!log.hasChain(code)) {
                    throw openedByAnother;
                }
            }
        }
        openChains.add(code);
    }

    private final class WriteAtTheEnd implements Synchronization {

        private final List<Act> acts;

        private WriteAtTheEnd(List<Act> acts) {
            this.acts = acts;
        }

        @Override
        public void beforeCompletion() {
            log.append(acts);
        }

        @Override
        public void afterCompletion(int status) {
            // what was collected lives and dies with the transaction
        }
    }
}
