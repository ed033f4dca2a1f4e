package org.hongdun.exchange.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.exchange.LedgerLine;
import org.hongdun.exchange.LinkState;
import org.hongdun.exchange.persistence.MonitorTable;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** The operator at the exchange. */
@Stateless
@Local(ExchangeMonitor.class)
public class ExchangeDesk implements ExchangeMonitor {

    @Inject
    private MonitorTable monitor;

    @Inject
    private DocumentViews views;

    @Inject
    private Interventions interventions;

    @Inject
    private LinkBacklogs links;

    @Resource
    private SessionContext caller;

    @Override
    @RolesAllowed("exchange-monitor")
    public Slice<DocumentRow> documents(ListQuery query) {
        return monitor.documents(query);
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public DocumentView document(String key) {
        return views.view(key);
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public byte[] body(String key) {
        return views.body(key);
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void resubmit(String key, long seenVersion, String reason) {
        interventions.resubmit(key, seenVersion, reason, operator());
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void correctAndResubmit(String key, long seenVersion, byte[] body, String reason) {
        interventions.correctAndResubmit(key, seenVersion, body, reason, operator());
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void discard(String key, long seenVersion, String reason) {
        interventions.discard(key, seenVersion, reason, operator());
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void passGap(String key, long seenVersion, String reason) {
        interventions.passGap(key, seenVersion, reason, operator());
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public List<LinkState> links() {
        return links.states();
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public List<LedgerLine> ledger() {
        return monitor.ledger();
    }

    private String operator() {
        return caller.getCallerPrincipal().getName();
    }
}
