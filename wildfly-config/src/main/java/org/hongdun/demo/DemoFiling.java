package org.hongdun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * A made-up registration matter on its way.
 *
 * @param subject null while the register does not have him
 * @param items codes of the items it is about, with commas between; null for none
 * @param form as it was typed, certificate numbers in clear
 * @param registered what the register said of the subject at submission
 * @param missing code of the document that is not there yet; null if all are
 * @param steps from the draft on
 * @param acceptedOn null before the acceptance
 * @param dueOn last day of the running term; null when nothing is awaited from the bureau
 */
record DemoFiling(
        DemoSubject subject,
        RegistrationMatter matter,
        SubjectKind kind,
        String items,
        RegistrationRegime regime,
        String branch,
        FilingForm form,
        FilingForm registered,
        String missing,
        List<Step> steps,
        LocalDate acceptedOn,
        LocalDate dueOn) {

    /**
     * @param notice kind of the notice given with it; null for none
     * @param content what the notice and the officer say; null for nothing
     */
    record Step(Instant at, String status, Officer officer, String notice, String content) {}

    String status() {
        return last().status();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether something is still to be decided. */
    boolean isOpen() {
        return dueOn != null;
    }
}
