package org.hongdun.web.portal.filing;

import java.time.Instant;
import java.util.List;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.SubmissionView;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Step;
import org.hongdun.web.theme.Step.State;

/** The way of a report in four steps: submitted, delivered, under review, result. */
public final class FilingSteps {

    private FilingSteps() {}

    public static List<Step> of(FilingView filing) {
        SubmissionView last = filing.last();
        FilingState state = filing.state();
        boolean draft = state == FilingState.DRAFT;
        boolean delivered = !draft && last.deliveredAt() != null;
        return List.of(
                draft ? step("step.draft", null, State.NOW) : step("step.submitted", last.submittedAt(), State.DONE),
                step(
                        "step.delivered",
                        delivered ? last.deliveredAt() : null,
                        state == FilingState.REFUSED
                                ? State.FAILED
                                : delivered ? State.DONE : draft ? State.AHEAD : State.NOW),
                review(state, last),
                result(state, last));
    }

    private static Step review(FilingState state, SubmissionView last) {
        return switch (state) {
            case DELIVERED ->
                new Step(
                        PageTexts.say("step.review"),
                        PageTexts.say("step.review.until", Formats.date(last.dueOn())),
                        State.NOW);
            case PASSED, RETURNED -> step("step.review", null, State.DONE);
            default -> step("step.review", null, State.AHEAD);
        };
    }

    private static Step result(FilingState state, SubmissionView last) {
        return switch (state) {
            case PASSED -> step("step.passed", last.outcomeAt(), State.DONE);
            case RETURNED -> step("step.returned", last.outcomeAt(), State.FAILED);
            default -> step("step.result", null, State.AHEAD);
        };
    }

    private static Step step(String key, Instant at, State state) {
        return new Step(PageTexts.say(key), Formats.shortTime(at), state);
    }
}
