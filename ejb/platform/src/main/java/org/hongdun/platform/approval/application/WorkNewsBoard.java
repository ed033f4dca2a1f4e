package org.hongdun.platform.approval.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkNews;
import org.hongdun.platform.approval.domain.WorkTicket;

/**
 * The pages that listen on this server. Every two seconds it asks once, for all of them, whether anything has moved;
 * only then are the desks counted, all in one question, and only those whose counts differ are told.
 */
@Singleton
@Local(WorkNews.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkNewsBoard implements WorkNews {

    /** Longer than any transaction, so that what is committed late is still seen. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    private static final int ROUNDS_UNTIL_A_SIGN_OF_LIFE = 10;

    private static final class Page {

        private final String digest;
        private final String loginName;
        private WorkCounts told;

        Page(WorkTicket ticket) {
            digest = ticket.digest();
            loginName = ticket.loginName();
        }
    }

    @Inject
    private WorkTickets tickets;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private StaffBook staff;

    private final Map<Listener, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private String lastBeat = "";

    @Override
    @RolesAllowed("task-handle")
    public String issueTicket() {
        return tickets.issue(officer.officer().loginName());
    }

    @Override
    @PermitAll
    public void endTicket(String ticket) {
        tickets.end(ticket);
    }

    @Override
    @PermitAll
    public boolean listen(String ticket, Listener listener) {
        Optional<WorkTicket> holder = tickets.holder(ticket).filter(found -> staff.isActive(found.loginName()));
        holder.ifPresent(found -> {
            Page page = new Page(found);
            tell(listener, page, tickets.counts(Set.of(page.loginName)));
            pages.put(listener, page);
        });
        return holder.isPresent();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @PermitAll
    public synchronized void round() {
        if (pages.isEmpty()) {
            return;
        }
        dismiss();
        String beat = tickets.beat(LOOK_BACK);
        if (!beat.equals(lastBeat)) {
            Map<String, WorkCounts> counts = tickets.counts(
                    pages.values().stream().map(page -> page.loginName).collect(Collectors.toSet()));
            pages.forEach((listener, page) -> tell(listener, page, counts));
            lastBeat = beat;
        }
        if (rounds.incrementAndGet() % ROUNDS_UNTIL_A_SIGN_OF_LIFE == 0) {
            pages.keySet().removeIf(listener -> !listener.idle());
        }
    }

    /** Sends away whose ticket has ended. */
    private void dismiss() {
        Set<String> digests = new TreeSet<>();
        pages.values().forEach(page -> digests.add(page.digest));
        Set<String> good = tickets.good(digests);
        List<Listener> ended = new ArrayList<>();
        pages.forEach((listener, page) -> {
            if (!good.contains(page.digest)) {
                ended.add(listener);
            }
        });
        ended.forEach(listener -> {
            pages.remove(listener);
            listener.ended();
        });
    }

    private static void tell(Listener listener, Page page, Map<String, WorkCounts> counts) {
        WorkCounts now = counts.get(page.loginName);
        if (now != null && !now.equals(page.told)) {
            page.told = now;
            listener.counts(now);
        }
    }
}
