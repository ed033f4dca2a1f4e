package org.hongdun.registry.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceIssue;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;

/** The officer who takes the step handles the licences. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LicenceIssueService implements LicenceIssue {

    @Inject
    private LicenceBook book;

    @Inject
    private LicencePress press;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void added(long subjectId, int duplicates, String reason, String paper) {
        List<Licence> inUse = inUse(subjectId);
        int last = inUse.stream().mapToInt(Licence::duplicateNo).max().orElse(0);
        if (inUse.stream().noneMatch(licence -> licence.duplicateNo() == 0)) {
            print(new Copy(subjectId, 0), reason, paper);
        }
        for (int i = 1; i <= duplicates; i++) {
            print(new Copy(subjectId, last + i), reason, paper);
        }
    }

    @Override
    public void renewed(long subjectId, String reason, String paper) {
        List<Licence> inUse = inUse(subjectId);
        if (inUse.isEmpty()) {
            added(subjectId, 1, reason, paper);
            return;
        }
        inUse.forEach(licence -> enter(licence, ending(licence.state()), reason, paper));
        book.flush();
        inUse.forEach(licence -> print(new Copy(subjectId, licence.duplicateNo()), reason, paper));
    }

    private static LicenceEvent ending(LicenceState state) {
        return switch (state) {
            case PRINTED -> LicenceEvent.SPOIL;
            case LOST -> LicenceEvent.ANNOUNCE_VOID;
            default -> LicenceEvent.REPLACE;
        };
    }

    @Override
    public void handedOut(long subjectId, String reason, String paper) {
        inUse(subjectId).stream()
                .filter(licence -> licence.state() == LicenceState.PRINTED && licence.restsOn(paper))
                .forEach(licence -> enter(licence, LicenceEvent.ISSUE, reason, paper));
    }

    private List<Licence> inUse(long subjectId) {
        return book.ofSubject(subjectId).stream()
                .filter(licence -> licence.state().isInUse())
                .toList();
    }

    private void print(Copy copy, String reason, String paper) {
        log(press.print(copy, caller.officer(), act(reason, paper)));
    }

    private void enter(Licence licence, LicenceEvent event, String reason, String paper) {
        licence.enter(event, act(reason, paper));
        log(licence);
    }

    private void log(Licence licence) {
        audit.record(
                LicenceLog.LICENCE_CHANGED,
                Outcome.DONE,
                licence.licenceNo(),
                licence.state().name());
    }

    private Act act(String reason, String paper) {
        Officer officer = caller.officer();
        return new Act(officer.loginName(), officer.name(), clock.instant(), reason, paper);
    }
}
