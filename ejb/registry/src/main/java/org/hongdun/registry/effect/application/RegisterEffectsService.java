package org.hongdun.registry.effect.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.ban.BanEffects;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.effect.OverdueListener;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.iccard.CardEffects;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.licence.LicenceEffects;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.SubjectLocks;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.CreditClass;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.RegisterActs;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectView;

/** Each rule is a paragraph. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RegisterEffectsService implements RegisterEffects {

    private static final String OTHER_MATTER = "99";
    private static final String REVOKED = "吊销营业执照";
    private static final String ANNULLED = "撤销登记";
    private static final String CANCELLED = "注销登记";
    private static final String OVERDUE = "逾期未参加年检";
    private static final String PASSED = "年检通过";
    private static final String CASE = "立案调查";
    private static final String CASE_CLOSED = "案件办结";

    private MarketSubjects subjects;
    private RegisterActs acts;
    private SubjectBook book;
    private Gate gate;
    private BanEffects bans;
    private LicenceEffects licences;
    private CardEffects cards;
    private SubjectLocks locks;
    private NameReservations names;
    private Organisation organisation;
    private Instance<OverdueListener> listeners;
    private Clock clock;

    protected RegisterEffectsService() {}

    @Inject
    public RegisterEffectsService(
            MarketSubjects subjects,
            RegisterActs acts,
            SubjectBook book,
            Gate gate,
            BanEffects bans,
            LicenceEffects licences,
            CardEffects cards,
            SubjectLocks locks,
            NameReservations names,
            Organisation organisation,
            @Any Instance<OverdueListener> listeners,
            Clock clock) {
        this.subjects = subjects;
        this.acts = acts;
        this.book = book;
        this.gate = gate;
        this.bans = bans;
        this.licences = licences;
        this.cards = cards;
        this.locks = locks;
        this.names = names;
        this.organisation = organisation;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void licenceRevoked(long subjectId, String decisionNo, LocalDate servedOn, String issuingUnit) {
        SubjectView subject = subjects.byId(subjectId);
        if (SubjectKind.of(subject.typeCode()).hasLegalRepresentative()) {
            bans.barLegalRepresentative(
                    subject.name(),
                    legalRepresentative(subject, servedOn),
                    BanGround.LICENCE_REVOKED,
                    decisionNo,
                    servedOn,
                    issuingUnit);
        }
        classAtMost(subject, CreditClass.D, REVOKED, decisionNo);
        names.follow(subjectId, NameStanding.REVOKED, servedOn);
        licences.voided(subjectId, REVOKED, decisionNo);
        cards.revoked(subjectId, REVOKED, decisionNo);
    }

    private Identity legalRepresentative(SubjectView subject, LocalDate day) {
        return book.identities(subject.id(), day, LocalDate.now(clock)).persons().stream()
                .filter(person -> person.post() == Post.LEGAL_REP)
                .findFirst()
                .map(person -> asFarAsKnown(person).person())
                .orElseGet(() -> new Identity(subject.legalRepresentative(), null, null, null));
    }

    private void classAtMost(SubjectView subject, CreditClass atMost, String reason, String paper) {
        CreditClass now = subject.creditClass() == null ? CreditClass.N : CreditClass.valueOf(subject.creditClass());
        if (now.isBetterThan(atMost)) {
            acts.record(
                    subject.id(),
                    subject.acts(),
                    new NewAct(ActKind.CREDIT_CLASS, OTHER_MATTER, LocalDate.now(clock), paper, reason),
                    Map.of(SubjectItem.CREDIT_CLASS, atMost.name()));
        }
    }

    @Override
    public void moved(long subjectId) {
        Unit branch = organisation.inChargeOf(subjects.byId(subjectId).authority());
        licences.moved(subjectId, branch.code(), branch.path());
        cards.moved(subjectId, branch.code(), branch.path());
    }

    @Override
    public void changed(long subjectId) {
        locks.requireFree(subjectId, LockedMatter.CHANGE);
    }

    @Override
    public void sharesTransferred(long subjectId) {
        locks.requireFree(subjectId, LockedMatter.SHARE_TRANSFER);
    }

    @Override
    public void personsRegistered(
            long subjectId, String documentNo, List<PersonEntry> appointed, List<PersonEntry> staying) {
        gate.registered(
                act(subjectId, documentNo, appointed, RegisterEffectsService::candidate),
                staying.stream().map(RegisterEffectsService::asFarAsKnown).toList());
    }

    @Override
    public void personsTakenOver(
            long subjectId, String documentNo, List<PersonEntry> appointed, List<PersonEntry> staying) {
        gate.takenOver(
                act(subjectId, documentNo, appointed, RegisterEffectsService::asFarAsKnown),
                staying.stream().map(RegisterEffectsService::asFarAsKnown).toList());
    }

    private GateFiling act(
            long subjectId,
            String documentNo,
            List<PersonEntry> appointed,
            Function<PersonEntry, Candidate> candidate) {
        SubjectView subject = subjects.byId(subjectId);
        return new GateFiling(
                documentNo,
                subjectId,
                subject.name(),
                organisation.inChargeOf(subject.authority()).path(),
                appointed.stream().map(candidate).toList());
    }

    private static Candidate candidate(PersonEntry person) {
        return new Candidate(
                new Identity(person.name(), person.certificateType(), person.certificateNo(), null), person.post());
    }

    /** A number from before there were checks is as good as none. */
    private static Candidate asFarAsKnown(PersonEntry person) {
        try {
            return candidate(person);
        } catch (RuleViolation malformedNumber) {
            return new Candidate(new Identity(person.name(), null, null, null), person.post());
        }
    }

    @Override
    public void faceChanged(long subjectId, LocalDate approvedOn) {
        cards.toBeRewritten(subjectId, approvedOn);
    }

    @Override
    public void inspectionOverdue(long subjectId, int reportYear) {
        if (!locks.wasSet(subjectId, LockKind.ANNUAL_INSPECTION_LOCK, inspection(reportYear))) {
            locks.set(subjectId, LockKind.ANNUAL_INSPECTION_LOCK, inspection(reportYear), OVERDUE);
            cards.suspended(subjectId, SuspensionGround.INSPECTION, OVERDUE, inspection(reportYear));
            SubjectView subject = subjects.byId(subjectId);
            classAtMost(subject, CreditClass.B, OVERDUE, inspection(reportYear));
            for (OverdueListener listener : listeners) {
                listener.inspectionOverdue(subject, reportYear);
            }
        }
    }

    @Override
    public void inspectionPassed(long subjectId, int reportYear) {
        boolean wasLocked = locks.fallAway(subjectId, LockKind.ANNUAL_INSPECTION_LOCK, inspection(reportYear), PASSED);
        if (wasLocked) {
            cards.restored(subjectId, SuspensionGround.INSPECTION, PASSED, inspection(reportYear));
        }
    }

    private static String inspection(int reportYear) {
        return "NJ" + reportYear;
    }

    @Override
    public void caseOpened(long subjectId, String caseNo) {
        locks.set(subjectId, LockKind.CASE_LOCK, caseNo, CASE);
    }

    @Override
    public void caseClosed(long subjectId, String caseNo) {
        locks.fallAway(subjectId, LockKind.CASE_LOCK, caseNo, CASE_CLOSED);
    }

    @Override
    public void postsVacated(long subjectId) {
        gate.vacated(subjectId);
    }

    @Override
    public void cancelled(long subjectId, String paper, LocalDate on) {
        locks.requireFree(subjectId, LockedMatter.CANCEL);
        end(subjectId, NameStanding.CANCELLED, CANCELLED, paper, on);
    }

    @Override
    public void annulled(long subjectId, String paper, LocalDate on) {
        end(subjectId, NameStanding.ANNULLED, ANNULLED, paper, on);
    }

    private void end(long subjectId, NameStanding standing, String reason, String paper, LocalDate on) {
        names.follow(subjectId, standing, on);
        licences.voided(subjectId, reason, paper);
        cards.cancelled(subjectId, reason, paper);
        gate.vacated(subjectId);
    }
}
