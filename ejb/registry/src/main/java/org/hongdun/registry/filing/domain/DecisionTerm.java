package org.hongdun.registry.filing.domain;

import java.util.Optional;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.registry.filing.FilingChannel;

/** How long the bureau has to decide once a matter is accepted. */
public final class DecisionTerm {

    private DecisionTerm() {}

    /**
     * The legal parameter of the term; empty if it is decided on the spot, on the day of acceptance.
     *
     * @param regime the law of the day of acceptance
     */
    public static Optional<String> parameter(RegistrationRegime regime, SubjectKind kind, FilingChannel channel) {
        if (regime == RegistrationRegime.NEW) {
            return Optional.of("REG.DECIDE");
        }
        if (kind == SubjectKind.HOUSEHOLD) {
            return Optional.of("REG.HOUSEHOLD.CHECK");
        }
        return channel == FilingChannel.COUNTER ? Optional.empty() : Optional.of("REG.DECIDE.LETTER");
    }
}
