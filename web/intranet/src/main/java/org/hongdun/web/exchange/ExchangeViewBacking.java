package org.hongdun.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.web.frame.Me;
import org.hongdun.web.theme.Notices;

/** Behind exchange/view.xhtml: one document, and what the operator does about it, with a reason. */
@Named
@ViewScoped
public class ExchangeViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeMonitor monitor;

    @Inject
    private Notices notices;

    @Inject
    private transient Me me;

    private String key;
    private DocumentView document;
    private boolean acting;
    private boolean correcting;
    private String reason;
    private String body;

    public void load() {
        document = monitor.document(key);
        boolean allowed = me.may("exchange-intervene");
        correcting = allowed && document.mayCorrect();
        acting = allowed
                && (document.mayResubmit() || document.mayCorrect() || document.mayDiscard() || document.mayPassGap());
        if (correcting) {
            body = new String(monitor.body(key), StandardCharsets.UTF_8);
        }
    }

    public String resubmit() {
        monitor.resubmit(key, document.version(), reason);
        return done("exchange_view.message.info.resubmitted");
    }

    public String correctAndResubmit() {
        monitor.correctAndResubmit(
                key, document.version(), body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), reason);
        return done("exchange_view.message.info.corrected");
    }

    public String discard() {
        monitor.discard(key, document.version(), reason);
        return done("exchange_view.message.info.discarded");
    }

    public String passGap() {
        monitor.passGap(key, document.version(), reason);
        return done("exchange_view.message.info.gapPassed");
    }

    private String done(String message) {
        notices.done(message, getRow().documentId());
        return "/exchange/view.xhtml?faces-redirect=true&key=" + key;
    }

    public DocumentRow getRow() {
        return document.row();
    }

    public DocumentView getDocument() {
        return document;
    }

    public boolean isActing() {
        return acting;
    }

    public boolean isCorrecting() {
        return correcting;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
