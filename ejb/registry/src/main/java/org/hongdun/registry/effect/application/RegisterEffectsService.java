package org.hongdun.registry.effect.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hongdun.registry.ban.BanEffects;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.Post;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.iccard.CardEffects;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.licence.LicenceEffects;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.SubjectLocks;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/** Each rule is a paragraph. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RegisterEffectsService implements RegisterEffects {

    private static final String REVOKED = "吊销营业执照";
    private static final String CANCELLED = "注销登记";
    private static final String OVERDUE = "逾期未参加年检";
    private static final String PASSED = "年检通过";
    private static final String CASE = "立案调查";
    private static final String CASE_CLOSED = "案件办结";

    private MarketSubjects subjects;
    private Gate gate;
    private BanEffects bans;
    private LicenceEffects licences;
    private CardEffects cards;
    private SubjectLocks locks;

    protected RegisterEffectsService() {}

    @Inject
    public RegisterEffectsService(
            MarketSubjects subjects,
            Gate gate,
            BanEffects bans,
            LicenceEffects licences,
            CardEffects cards,
            SubjectLocks locks) {
        this.subjects = subjects;
        this.gate = gate;
        this.bans = bans;
        this.licences = licences;
        this.cards = cards;
        this.locks = locks;
    }

    @Override
    public void licenceRevoked(long subjectId, String decisionNo, LocalDate servedOn, String issuingUnit) {
        SubjectView subject = subjects.byId(subjectId);
        bans.barLegalRepresentative(
                subjectId,
                subject.name(),
                subject.legalRepresentative(),
                BanGround.LICENCE_REVOKED,
                decisionNo,
                servedOn,
                issuingUnit);
        licences.voided(subjectId, REVOKED, decisionNo);
        cards.revoked(subjectId, REVOKED, decisionNo);
    }

    @Override
    public void legalRepresentativeChanged(long subjectId, String filingNo, LocalDate approvedOn) {
        locks.requireFree(subjectId, LockedMatter.CHANGE);
        gate.vacated(subjectId, Post.LEGAL_REP);
        gate.approved(filingNo, subjectId);
        cards.toBeRewritten(subjectId, approvedOn);
    }

    @Override
    public void nameChanged(long subjectId, LocalDate approvedOn) {
        locks.requireFree(subjectId, LockedMatter.CHANGE);
        cards.toBeRewritten(subjectId, approvedOn);
    }

    @Override
    public void inspectionOverdue(long subjectId, int reportYear) {
        locks.set(subjectId, LockKind.ANNUAL_INSPECTION_LOCK, inspection(reportYear), OVERDUE);
        cards.suspended(subjectId, SuspensionGround.INSPECTION, OVERDUE, inspection(reportYear));
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
    public void cancelled(long subjectId, String paper) {
        locks.requireFree(subjectId, LockedMatter.CANCEL);
        licences.voided(subjectId, CANCELLED, paper);
        cards.cancelled(subjectId, CANCELLED, paper);
        gate.vacated(subjectId);
    }
}
