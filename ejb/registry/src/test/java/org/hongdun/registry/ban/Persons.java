package org.hongdun.registry.ban;

import java.util.Locale;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.platform.privacy.PersonNumbers;

/** Made-up persons with valid numbers, and the digests of a key of the tests. */
public final class Persons {

    private static final NumberSeal SEAL = new NumberSeal(new byte[NumberSeal.KEY_LENGTH]);

    private Persons() {}

    /** A valid number of somebody born in 1980; another one for each number below 1,000 in each place below 10,000. */
    public static String number(int place, int number) {
        String first17 = String.format(Locale.ROOT, "44%04d19800101%03d", place, number);
        return first17 + CitizenIdNumber.checkCharacter(first17);
    }

    public static Identity citizen(String name, int place, int number) {
        return new Identity(name, Identity.CITIZEN, number(place, number), null);
    }

    public static PersonNumbers numbers() {
        return new PersonNumbers() {
            @Override
            public String seal(String number) {
                return SEAL.seal(number);
            }

            @Override
            public String open(String sealed) {
                return SEAL.open(sealed);
            }

            @Override
            public String lookupKey(String number) {
                return SEAL.lookupKey(number);
            }

            @Override
            public String masked(String number) {
                return "****";
            }
        };
    }
}
