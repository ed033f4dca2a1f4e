package org.hongdun.web.portal.registration;

import java.util.List;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Step;
import org.hongdun.web.theme.Step.State;

/** The way of a matter in five steps: handed in, delivered, accepted, examined, result. */
public final class RegistrationSteps {

    private RegistrationSteps() {}

    public static List<Step> of(OnlineView matter) {
        OnlineState state = matter.header().state();
        int reached = reached(state);
        return List.of(
                step("SUBMIT", Formats.shortTime(matter.header().submittedAt()), reached, 0, false),
                step("DELIVER", Formats.shortTime(matter.deliveredAt()), reached, 1, state == OnlineState.NOT_TAKEN),
                step(
                        state == OnlineState.SUPPLEMENT ? "SUPPLEMENT" : "ACCEPT",
                        Formats.date(matter.header().acceptedOn()),
                        reached,
                        2,
                        state == OnlineState.REFUSED),
                step("EXAMINE", "", reached, 3, false),
                step(
                        state.isGranted() ? "GRANTED" : state.isDenied() ? "DENIED" : "RESULT",
                        "",
                        reached,
                        4,
                        state == OnlineState.REJECTED));
    }

    /** How many steps are done. */
    private static int reached(OnlineState state) {
        return switch (state) {
            case DRAFT, DISCARDED -> 0;
            case SENT, NOT_TAKEN -> 1;
            case SUBMITTED, SUPPLEMENT, REFUSED -> 2;
            case ACCEPTED, EXAMINING, APPROVING -> 3;
            case REJECTED -> 4;
            case APPROVED, LICENCE_PRINTED, ISSUED, ARCHIVED, USED, EXPIRED -> 5;
            case WITHDRAWN -> 2;
        };
    }

    private static Step step(String name, String note, int reached, int place, boolean failed) {
        State state = failed ? State.FAILED : place < reached ? State.DONE : place == reached ? State.NOW : State.AHEAD;
        return new Step(PageTexts.say("online.step." + name), place < reached ? note : "", state);
    }
}
