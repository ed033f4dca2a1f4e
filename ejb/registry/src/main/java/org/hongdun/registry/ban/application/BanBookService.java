package org.hongdun.registry.ban.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.registry.ban.BanBook;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanHitRow;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanRow;
import org.hongdun.registry.ban.BanState;
import org.hongdun.registry.ban.BanView;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.NewBan;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.BanTerm;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.Barred;

/** Officers enter, confirm and lift bans, and decide about hits. */
@Stateless
@Local(BanBook.class)
public class BanBookService implements BanBook {

    private static final String READ = "ban-read";
    private static final String ENTER = "ban-enter";
    private static final String CONFIRM = "ban-confirm";
    private static final String DECIDE = "ban-hit-decide";
    static final String NUMBER_SERIES = "RX";
    private static final int LONGEST_TEXT = 100;

    @Inject
    private Bans bans;

    @Inject
    private BanWriter writer;

    @Inject
    private BanTerms terms;

    @Inject
    private HitFinder finder;

    @Inject
    private PersonDigests digests;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<BanRow> list(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        Slice<BanRecord> page = bans.list(query, certificateIn(query), today);
        return new Slice<>(
                page.rows().stream().map(ban -> BanViews.row(ban, today)).toList(), page.total());
    }

    /** The digest of what was typed, if it is a citizen's number. */
    private String certificateIn(ListQuery query) {
        String text = query.filter("text").orElse("");
        if (!text.matches("\\d{15}|\\d{17}[\\dXx]")) {
            return null;
        }
        try {
            return digests.certificate(new Identity("-", Identity.CITIZEN, text, null));
        } catch (RuleViolation noNumber) {
            return null;
        }
    }

    @Override
    @RolesAllowed(READ)
    public BanView view(long banId) {
        BanRecord ban = existing(banId);
        Officer officer = caller.officer();
        BanState state = ban.state(LocalDate.now(clock));
        return new BanView(
                BanViews.row(ban, LocalDate.now(clock)),
                ban.version(),
                ban.person().birthDate(),
                ban.sourceSubject(),
                ban.baseOn(),
                terms.legalBasis(ban.ground(), ban.baseOn()).orElse(null),
                ban.enteredName(),
                ban.decidedName(),
                ban.decidedAt(),
                ban.liftedName(),
                ban.liftedAt(),
                ban.liftReason(),
                ban.liftPaper(),
                bans.hitsOf(banId).stream().map(BanViews::hit).toList(),
                state == BanState.PROPOSED
                        && officer.may(CONFIRM)
                        && !officer.loginName().equals(ban.enteredBy()),
                state == BanState.QUARANTINED && officer.may(ENTER),
                state == BanState.IN_FORCE && officer.may(CONFIRM));
    }

    @Override
    @RolesAllowed(ENTER)
    public long propose(NewBan told) {
        return audited(BanEvent.BAN_PROPOSED, told.decisionNo(), () -> {
                    requireNumber(told.person());
                    LocalDate today = LocalDate.now(clock);
                    Barred barred = writer.barred(new BanEntry(
                            told.person(),
                            told.ground(),
                            optional("sourceSubject", told.sourceSubject(), 2 * LONGEST_TEXT),
                            required("decisionNo", told.decisionNo()),
                            told.baseOn(),
                            required("issuingUnit", told.issuingUnit())));
                    BanTerm term = terms.term(told.ground(), told.baseOn(), today);
                    requireStillRunning(term, today);
                    bans.lock(List.of(barred.keys()));
                    requireNew(barred.duplicateKey());
                    String number = numbering.next(NUMBER_SERIES, today.getYear());
                    return writer.write(number, barred, told.baseOn(), BanOrigin.ENTERED, actor(), today);
                })
                .id();
    }

    @Override
    @RolesAllowed(ENTER)
    public void complete(long banId, long seenVersion, Identity person, LocalDate baseOn) {
        audited(BanEvent.BAN_COMPLETED, String.valueOf(banId), () -> {
            BanRecord ban = seen(banId, seenVersion);
            LocalDate today = LocalDate.now(clock);
            LocalDate base = baseOn == null ? ban.baseOn() : baseOn;
            if (base == null) {
                throw new RuleViolation(BanError.DATE_MISSING, ban.banNo());
            }
            if (person.certificateNo() == null && ban.keys().certificate() != null) {
                bans.lock(List.of(ban.keys()));
                ban.complete(terms.term(ban.ground(), base, today), actor());
                return ban;
            }
            requireNumber(person);
            Barred barred = writer.barred(new BanEntry(
                    new Identity(
                            ban.person().name(), person.certificateType(), person.certificateNo(), person.birthDate()),
                    ban.ground(),
                    ban.sourceSubject(),
                    ban.decisionNo(),
                    base,
                    ban.issuingUnit()));
            BanTerm term = terms.term(ban.ground(), base, today);
            bans.lock(List.of(ban.keys(), barred.keys()));
            bans.known(List.of(barred.duplicateKey())).values().stream()
                    .filter(id -> id != banId)
                    .findFirst()
                    .ifPresent(id -> duplicate(id));
            ban.complete(barred.keys(), barred.person(), barred.duplicateKey(), term, actor());
            return ban;
        });
    }

    @Override
    @RolesAllowed(CONFIRM)
    public int confirm(long banId, long seenVersion) {
        int[] hits = new int[1];
        audited(BanEvent.BAN_CONFIRMED, String.valueOf(banId), () -> {
            BanRecord ban = seen(banId, seenVersion);
            bans.lock(List.of(ban.keys()));
            ban.confirm(actor());
            hits[0] = finder.meetPosts(List.of(ban));
            return ban;
        });
        return hits[0];
    }

    @Override
    @RolesAllowed(CONFIRM)
    public void refuse(long banId, long seenVersion, String reason) {
        audited(BanEvent.BAN_REFUSED, String.valueOf(banId), () -> {
            BanRecord ban = seen(banId, seenVersion);
            ban.refuse(actor(), reason);
            return ban;
        });
    }

    @Override
    @RolesAllowed(CONFIRM)
    public void lift(long banId, long seenVersion, String reason, String paper) {
        audited(BanEvent.BAN_LIFTED, String.valueOf(banId), () -> {
            BanRecord ban = seen(banId, seenVersion);
            bans.lock(List.of(ban.keys()));
            ban.lift(actor(), reason, paper);
            return ban;
        });
    }

    @Override
    @RolesAllowed(DECIDE)
    public Slice<BanHitRow> hits(ListQuery query) {
        Slice<BanHit> page = bans.hits(query, caller.officer().reach(DECIDE));
        return new Slice<>(page.rows().stream().map(BanViews::hit).toList(), page.total());
    }

    @Override
    @RolesAllowed(DECIDE)
    public void decide(long hitId, long seenVersion, boolean same, String reason) {
        audited(BanEvent.BAN_HIT_DECIDED, String.valueOf(hitId), () -> {
            BanHit hit = bans.findHit(hitId)
                    .filter(found -> caller.officer()
                            .reach(DECIDE)
                            .covers(found.holding().unitPath()))
                    .orElseThrow(() -> new RuleViolation(BanError.NOT_FOUND, hitId));
            hit.expectVersion(seenVersion);
            hit.decide(same, actor(), reason);
            return hit.ban();
        });
    }

    private BanRecord audited(BanEvent event, String asked, Supplier<BanRecord> act) {
        try {
            BanRecord ban = act.get();
            audit.record(event, Outcome.DONE, ban.banNo(), ban.ground().name());
            return ban;
        } catch (RuleViolation refused) {
            audit.recordApart(event, Outcome.REFUSED, null, refused.reason().code() + " " + asked);
            throw refused;
        }
    }

    private BanRecord existing(long banId) {
        return bans.find(banId).orElseThrow(() -> new RuleViolation(BanError.NOT_FOUND, banId));
    }

    private BanRecord seen(long banId, long version) {
        BanRecord ban = existing(banId);
        ban.expectVersion(version);
        return ban;
    }

    private void requireNew(String duplicateKey) {
        Map<String, Long> known = bans.known(List.of(duplicateKey));
        known.values().forEach(this::duplicate);
    }

    private void duplicate(long banId) {
        throw new RuleViolation(BanError.DUPLICATE, existing(banId).banNo());
    }

    private static void requireNumber(Identity person) {
        if (person.certificateNo() == null) {
            throw new RuleViolation(BanError.NUMBER_MISSING, person.name());
        }
    }

    private static void requireStillRunning(BanTerm term, LocalDate today) {
        if (term.endsOn() != null && term.endsOn().isBefore(today)) {
            throw new RuleViolation(BanError.TERM_OVER, term.endsOn());
        }
    }

    private static String required(String field, String given) {
        String text = optional(field, given, LONGEST_TEXT);
        if (text == null) {
            throw new RuleViolation(BanError.FIELD_MISSING, field);
        }
        return text;
    }

    private static String optional(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.strip().length() > longest) {
            throw new RuleViolation(BanError.FIELD_TOO_LONG, field, longest);
        }
        return given.strip();
    }

    private Actor actor() {
        Officer officer = caller.officer();
        return new Actor(officer.loginName(), officer.name(), clock.instant());
    }
}
