package org.hongdun.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Codes and numbers as people type them: with blanks, small, wide, and with letters that look like digits. */
public final class TypedCode {

    private static final int SHORT_OLD_NUMBER = 13;
    private static final int CITIZEN = 18;
    private static final Set<Integer> LENGTHS = Set.of(SHORT_OLD_NUMBER, 15, 18);

    private TypedCode() {}

    /**
     * The code that was meant. Letters that no code has (GB 32100-2015) are read as what they look like: I as 1, O as 0,
     * Z as 2, S as 5, V as U; the check character tells whether that was right.
     *
     * @return empty if no valid code can be read
     */
    public static Optional<String> meant(String typed) {
        String plain = plain(typed);
        return Stream.of(plain, lookedAlike(plain)).filter(TypedCode::isValid).findFirst();
    }

    /** The code that was meant if other characters were typed; blanks, small and wide ones are the same. */
    public static Optional<String> offer(String typed) {
        return meant(typed).filter(code -> !code.equals(plain(typed)));
    }

    /**
     * The number of a person's or an enterprise's certificate that was meant: a citizen identity number, or a code as by
     * {@link #meant}. I, l, O, Z and S are read as digits if the check character agrees.
     *
     * @return empty if neither can be read; the number of another certificate is none of both
     */
    public static Optional<String> meantCertificate(String typed) {
        String plain = plain(typed);
        return Stream.of(plain, lookedAlike(plain).replace('L', '1'))
                .filter(TypedCode::isCitizen)
                .findFirst()
                .or(() -> meant(typed));
    }

    private static boolean isCitizen(String plain) {
        return plain.length() == CITIZEN && CitizenIdNumber.isValid(plain);
    }

    /** Whether somebody has typed a whole code and nothing else, right or wrong. */
    public static boolean isCode(String typed) {
        String plain = plain(typed);
        return LENGTHS.contains(plain.length()) && plain.matches("[0-9A-Z]+") && plain.matches(".*\\d.*");
    }

    private static boolean isValid(String plain) {
        return CreditCode.isValid(plain) || RegistrationNumber.isValid(plain);
    }

    /** As codes are written: without blanks, capital and narrow. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT);
    }

    private static String lookedAlike(String plain) {
        return plain.replace('I', '1')
                .replace('O', '0')
                .replace('Z', '2')
                .replace('S', '5')
                .replace('V', 'U');
    }
}
