package org.hongdun.platform.privacy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.platform.privacy.PersonNumbers;

/** With the key of this installation, read when the first number comes. */
@ApplicationScoped
public class SealedPersonNumbers implements PersonNumbers {

    private static final int SHOWN_FIRST = 6;
    private static final int SHOWN_LAST = 4;
    private static final int SHORTEST_SHOWN = 12;

    private NumberSeal seal;

    @Override
    public String seal(String number) {
        return seal().seal(number);
    }

    @Override
    public String open(String sealed) {
        return seal().open(sealed);
    }

    @Override
    public String lookupKey(String number) {
        return seal().lookupKey(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String masked(String number) {
        if (CreditCode.isCertificateNumber(number)) {
            return number;
        }
        return number.length() < SHORTEST_SHOWN
                ? "****"
                : number.substring(0, SHOWN_FIRST)
                        + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
                        + number.substring(number.length() - SHOWN_LAST);
    }

    private synchronized NumberSeal seal() {
        if (seal == null) {
            seal = NumberSeal.ofInstallation();
        }
        return seal;
    }
}
