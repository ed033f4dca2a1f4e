package org.hongdun.registry.name.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.database.Csv;
import org.hongdun.registry.name.NameError;

/**
 * What is known of Chinese characters: which are standard (通用规范汉字表, 2013), how they are read without tones, which
 * standard character stands for a traditional or variant form, and which look alike.
 *
 * <p>The tables are {@code names/hanzi.csv} (from the Unicode Han database: kTGHZ2013 and the readings that are common by
 * kHanyuPinlu) and {@code names/lookalike.csv}. A character with several common readings (行: xing, hang) is taken to be
 * read in any of them. The few standard characters beyond the basic plane are known, but have no reading here.
 */
public final class Hanzi {

    /** Longest name taken in, characters. */
    public static final int LONGEST = 200;

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FA5';
    private static final int[] UNREAD = {};
    private static final int SYLLABLES = 1000;
    private static final char LEFT = '（';
    private static final char RIGHT = '）';

    private final char[] standard = new char[1 << 16];
    private final char[] shape = new char[1 << 16];
    private final int[][] sounds = new int[1 << 16][];
    private final Set<Integer> known = new HashSet<>();
    private final Map<Integer, String> spelling = new HashMap<>();

    private Hanzi() throws IOException {
        for (int c = 0; c < standard.length; c++) {
            standard[c] = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : (char) c;
            shape[c] = (char) c;
            sounds[c] = UNREAD;
        }
        Map<String, Integer> syllables = new HashMap<>();
        for (List<String> row : Csv.read("names/hanzi.csv").rows()) {
            take(row.get(0), row.get(1), row.get(2), syllables);
        }
        for (List<String> row : Csv.read("names/lookalike.csv").rows()) {
            row.get(0).chars().forEach(c -> shape[c] = shape[row.get(0).charAt(0)]);
        }
        syllables.forEach((text, number) -> spelling.put(number, text));
    }

    private void take(String character, String readings, String simplified, Map<String, Integer> syllables) {
        if (!readings.isEmpty()) {
            known.add(character.codePointAt(0));
        }
        if (character.length() > 1) {
            return;
        }
        char c = character.charAt(0);
        if (readings.isEmpty()) {
            standard[c] = simplified.charAt(0);
            return;
        }
        String[] each = readings.split(" ");
        sounds[c] = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            sounds[c][i] = syllables.computeIfAbsent(each[i], s -> syllables.size() + 1);
        }
    }

    /** The tables of this release. */
    public static Hanzi tables() {
        return Holder.TABLES;
    }

    private static final class Holder {

        private static final Hanzi TABLES = load();

        private static Hanzi load() {
            try {
                return new Hanzi();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    /**
     * The name as it is compared: full-width letters made narrow, brackets of any kind made （）, blanks and invisible
     * characters gone, traditional and variant characters made standard, letters made capital.
     *
     * @throws RuleViolation HD-M001 if nothing is left, HD-M002 if it is longer than {@value #LONGEST}, HD-M003 if brackets
     *     do not pair or are nested, HD-M004 if it holds a broken character
     */
    public String normalised(String name) {
        if (name == null) {
            throw new RuleViolation(NameError.EMPTY);
        }
        if (name.length() > LONGEST) {
            throw new RuleViolation(NameError.TOO_LONG, name.length(), LONGEST);
        }
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(compatible.length());
        boolean open = false;
        for (int i = 0; i < compatible.length(); ) {
            int c = compatible.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0xFFFD || Character.getType(c) == Character.SURROGATE) {
                throw new RuleViolation(NameError.CHARACTER_UNREADABLE, i);
            }
            int bracket = "([{〔【〈《".indexOf(c) >= 0 ? 1 : ")]}〕】〉》".indexOf(c) >= 0 ? -1 : 0;
            if (bracket != 0) {
                if (open == (bracket > 0)) {
                    throw new RuleViolation(NameError.BRACKETS_UNPAIRED, name);
                }
                open = bracket > 0;
                text.append(open ? LEFT : RIGHT);
            } else if (isVisible(c)) {
                text.appendCodePoint(c < standard.length ? standard[c] : c);
            }
        }
        if (open) {
            throw new RuleViolation(NameError.BRACKETS_UNPAIRED, name);
        }
        String normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (normalised.isEmpty()) {
            throw new RuleViolation(NameError.EMPTY);
        }
        if (normalised.length() > LONGEST) {
            throw new RuleViolation(NameError.TOO_LONG, normalised.length(), LONGEST);
        }
        return normalised;
    }

    /** As {@link #normalised}, with small letters and for any text: nothing is refused, what is broken stays. */
    public String folded(String text) {
        if (isFolded(text)) {
            return text;
        }
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        compatible.codePoints().filter(Hanzi::isVisible).forEach(c -> {
            if ("([{〔【〈《".indexOf(c) >= 0) {
                folded.append(LEFT);
            } else if (")]}〕】〉》".indexOf(c) >= 0) {
                folded.append(RIGHT);
            } else {
                folded.appendCodePoint(Character.toLowerCase(c < standard.length ? standard[c] : c));
            }
        });
        return folded.toString();
    }

    /** Whether it is sure at a glance that folding changes nothing. */
    private boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= '0' && c <= '9'
                    || c >= 'a' && c <= 'z'
                    || c == LEFT
                    || c == RIGHT
                    || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH && standard[c] == c;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** First letters of the first readings; a character without a reading stands for itself. */
    public String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            initials.append(sounds[c].length > 0 ? spelling.get(sounds[c][0]).charAt(0) : c);
        }
        return initials.toString();
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    default -> true;
                };
    }

    /** Whether it is in the table of standard characters, as a code point. */
    public boolean isStandard(int codePoint) {
        return known.contains(codePoint);
    }

    /** Numbers of the syllables as which the character may be read; one above all syllables if it has no reading. */
    int[] sounds(char c) {
        return sounds[c].length == 0 ? new int[] {SYLLABLES + c} : sounds[c];
    }

    boolean soundAlike(char a, char b) {
        if (a == b) {
            return true;
        }
        for (int x : sounds[a]) {
            for (int y : sounds[b]) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One for all characters that look like this one. */
    char shape(char c) {
        return shape[c];
    }

    /** First readings without tones, such as {@code hong guang}; a character without a reading stands for itself. */
    public String pinyin(String text) {
        StringBuilder pinyin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean read = sounds[c].length > 0;
            if (i > 0 && (read || sounds[text.charAt(i - 1)].length > 0)) {
                pinyin.append(' ');
            }
            pinyin.append(read ? spelling.get(sounds[c][0]) : String.valueOf(c));
        }
        return pinyin.toString();
    }
}
