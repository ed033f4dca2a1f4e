package org.hongdun.web.frame;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hongdun.platform.approval.WorkNews;

/** The ticket with which the pages of this session listen to the officer's counts; it ends with the session. */
@Named
@SessionScoped
public class NewsTicket implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration RENEWED_AFTER = Duration.ofHours(12);

    @Inject
    private WorkNews news;

    @Inject
    private Clock clock;

    private String ticket;
    private Instant issuedAt;

    public synchronized String getTicket() {
        Instant now = clock.instant();
        if (ticket == null || issuedAt.plus(RENEWED_AFTER).isBefore(now)) {
            end();
            ticket = news.issueTicket();
            issuedAt = now;
        }
        return ticket;
    }

    @PreDestroy
    void end() {
        if (ticket == null) {
            return;
        }
        try {
            news.endTicket(ticket);
        } catch (EJBException stopping) {
            // the server stops, and its sessions with it: nobody listens any more, and the ticket goes with its day
            ticket = null;
        }
    }
}
