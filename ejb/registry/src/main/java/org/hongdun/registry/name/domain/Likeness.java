package org.hongdun.registry.name.domain;

import java.util.Arrays;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRule;

/** Compares one name with others by the rule of 2017: the gravest rule that applies, or none. */
final class Likeness {

    /** How one trade name is like another. */
    enum Trade {
        SAME,
        SOUNDS_THE_SAME,
        CONTAINS,
        CONTAINS_BY_SOUND,
        LOOKS_THE_SAME
    }

    private final Hanzi hanzi;
    private final NameParts name;
    private final int letterSum;

    Likeness(Hanzi hanzi, NameParts name) {
        this.hanzi = hanzi;
        this.name = name;
        this.letterSum = letterSum(name.full());
    }

    int letterSum() {
        return letterSum;
    }

    /** The same number for names that have the same characters in another order, brackets aside. */
    static int letterSum(String full) {
        int sum = 0;
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            sum += c == '（' || c == '）' ? 0 : c * 0x9E3779B1 ^ c * c << 7;
        }
        return sum;
    }

    private static char[] letters(String full) {
        char[] letters = full.replace("（", "").replace("）", "").toCharArray();
        Arrays.sort(letters);
        return letters;
    }

    /** The other name, as far as it is compared beyond its trade name. */
    interface Other {

        String full();

        int letterSum();

        boolean sameIndustryWords(NameParts name);

        boolean sameIndustryGroup(NameParts name);

        boolean namesIndustry();

        boolean sameKind(NameParts name);
    }

    /** Null if the names are neither the same nor near. */
    NameRule rule(Trade trade, Other other) {
        if (trade == Trade.SAME) {
            return sameTrade(other);
        }
        boolean sameMeaning = sameMeaning(other);
        if (!sameMeaning && (name.namesIndustry() || !other.sameKind(name))) {
            return null;
        }
        return switch (trade) {
            case LOOKS_THE_SAME -> NameRule.L1;
            case SOUNDS_THE_SAME -> sameMeaning ? NameRule.N2 : NameRule.N5;
            case CONTAINS -> sameMeaning ? NameRule.N3 : NameRule.N5;
            default -> sameMeaning ? NameRule.N4 : NameRule.N5;
        };
    }

    private NameRule sameTrade(Other other) {
        if (other.letterSum() == letterSum) {
            String full = other.full();
            if (full.equals(name.full())) {
                return NameRule.S1;
            }
            if (Arrays.equals(letters(name.full()), letters(full))) {
                return NameRule.S2;
            }
        }
        if (other.sameIndustryWords(name)) {
            return NameRule.S3;
        }
        if (sameMeaning(other)) {
            return NameRule.N1;
        }
        boolean open = !name.namesIndustry() || !other.namesIndustry();
        return open && other.sameKind(name) ? NameRule.N5 : null;
    }

    private boolean sameMeaning(Other other) {
        return name.namesIndustry() && other.sameIndustryGroup(name);
    }

    /** How the other trade name is like this one's; null if it is not. */
    Trade trade(String other) {
        String mine = name.trade();
        if (other.equals(mine)) {
            return Trade.SAME;
        }
        if (other.length() == mine.length()) {
            if (soundsAt(mine, other, 0)) {
                return Trade.SOUNDS_THE_SAME;
            }
            return looksAlike(mine, other) ? Trade.LOOKS_THE_SAME : null;
        }
        String longer = mine.length() > other.length() ? mine : other;
        String shorter = mine.length() > other.length() ? other : mine;
        if (shorter.length() < 2) {
            return null;
        }
        if (longer.contains(shorter)) {
            return Trade.CONTAINS;
        }
        for (int at = 0; at + shorter.length() <= longer.length(); at++) {
            if (soundsAt(longer, shorter, at)) {
                return Trade.CONTAINS_BY_SOUND;
            }
        }
        return null;
    }

    private boolean soundsAt(String longer, String shorter, int at) {
        for (int i = 0; i < shorter.length(); i++) {
            if (!hanzi.soundAlike(longer.charAt(at + i), shorter.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean looksAlike(String a, String b) {
        for (int i = 0; i < a.length(); i++) {
            if (hanzi.shape(a.charAt(i)) != hanzi.shape(b.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
