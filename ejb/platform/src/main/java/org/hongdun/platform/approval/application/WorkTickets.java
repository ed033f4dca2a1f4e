package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.domain.StandIn;
import org.hongdun.platform.approval.domain.WorkTicket;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.approval.persistence.WorkLines;
import org.hongdun.platform.approval.persistence.WorkPulse;

/** What the board of the news asks the database, each in a short transaction of its own. */
@ApplicationScoped
class WorkTickets {

    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private WorkPulse pulse;

    @Inject
    private WorkLines lines;

    @Inject
    private Delegations delegations;

    @Inject
    private Clock clock;

    @Transactional
    public String issue(String loginName) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String ticket = HexFormat.of().formatHex(secret);
        pulse.endIssuedBefore(oldest());
        pulse.add(new WorkTicket(Sm3.of(ticket), loginName, clock.instant()));
        return ticket;
    }

    @Transactional
    public void end(String ticket) {
        pulse.end(Sm3.of(ticket));
    }

    @Transactional
    public Optional<WorkTicket> holder(String ticket) {
        return pulse.ticket(Sm3.of(ticket));
    }

    @Transactional
    public Set<String> good(Collection<String> digests) {
        return pulse.good(digests, oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(GOOD_FOR);
    }

    @Transactional
    public String beat(Duration back) {
        return LocalDate.now(clock) + " " + pulse.beat(clock.instant().minus(back));
    }

    /** Counts of each of these persons, with the desks of those they stand in for. */
    @Transactional
    public Map<String, WorkCounts> counts(Collection<String> logins) {
        LocalDate today = LocalDate.now(clock);
        Map<String, WorkCounts> counts = pulse.counts(logins, today);
        delegations
                .standIns(logins, today)
                .forEach((agent, standIns) -> counts.computeIfPresent(
                        agent, (login, own) -> withDesksOf(login, standIns, own.reading(), today)));
        return counts;
    }

    private WorkCounts withDesksOf(String agent, List<StandIn> standIns, long reading, LocalDate today) {
        Tuple desk = lines.deskCounts(agent, standIns, today);
        return new WorkCounts(
                desk.get("todo", Long.class),
                desk.get("overdue", Long.class),
                desk.get("dueToday", Long.class),
                reading);
    }
}
