package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.SealedNumber;

/** Forms with their certificate numbers: sealed on the way in, opened for the checks and for who acts, masked for all others. */
@ApplicationScoped
public class FilingForms {

    private static final int LONGEST_NUMBER = 80;

    private PersonNumbers numbers;

    protected FilingForms() {}

    @Inject
    public FilingForms(PersonNumbers numbers) {
        this.numbers = numbers;
    }

    /** Refused with HD-R020 if a number is longer than any certificate's. */
    public void fillIn(Filing filing, FilingForm typed, Set<String> handedIn) {
        Map<String, SealedNumber> sealed = typed.certificateNumbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sealed(entry.getValue())));
        filing.fillIn(typed.withoutCertificateNumbers(), sealed, handedIn);
    }

    private SealedNumber sealed(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new RuleViolation(FilingError.CERTIFICATE_NUMBER_TOO_LONG, LONGEST_NUMBER);
        }
        return new SealedNumber(numbers.seal(number), numbers.lookupKey(number));
    }

    /** As it was typed. */
    public FilingForm opened(Filing filing) {
        return with(filing, UnaryOperator.identity());
    }

    /** As those see it who may not read the numbers. */
    public FilingForm masked(Filing filing) {
        return with(filing, numbers::masked);
    }

    private FilingForm with(Filing filing, UnaryOperator<String> shown) {
        return filing.form()
                .and(filing.certificateNumbers().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> shown.apply(
                                        numbers.open(entry.getValue().sealed())))));
    }
}
