package org.hongdun.portal.registration.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.portal.registration.RegistrationError;

/** Seals what an applicant has typed with the key of this installation, read when the first form comes. */
@ApplicationScoped
public class FormSeal {

    private static final int MOST_BYTES = 1_000_000;

    private NumberSeal seal;

    protected FormSeal() {}

    FormSeal(NumberSeal seal) {
        this.seal = seal;
    }

    /** Refused with HD-P111 if it is more than any form holds. */
    String seal(FilingForm form) {
        byte[] xml = form.toXml();
        if (xml.length > MOST_BYTES) {
            throw new RuleViolation(RegistrationError.TOO_MUCH_TEXT);
        }
        return seal().seal(new String(xml, StandardCharsets.UTF_8));
    }

    FilingForm open(String sealed) {
        return FilingForm.fromXml(seal().open(sealed).getBytes(StandardCharsets.UTF_8));
    }

    private synchronized NumberSeal seal() {
        if (seal == null) {
            seal = NumberSeal.ofInstallation();
        }
        return seal;
    }
}
