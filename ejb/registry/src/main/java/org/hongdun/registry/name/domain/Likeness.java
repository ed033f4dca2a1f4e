package org.hongdun.registry.name.domain;

import java.util.Arrays;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRule;

/** Compares one name with another by the rule of 2017: the gravest rule that applies, or none. */
final class Likeness {

    private final Hanzi hanzi;
    private final NameParts name;
    private final int letterSum;

    Likeness(Hanzi hanzi, NameParts name) {
        this.hanzi = hanzi;
        this.name = name;
        this.letterSum = letterSum(name.full());
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

    /** What the other name is compared by. */
    interface Other {

        String full();

        String trade();

        String industryKey();

        String industryGroup();

        int letterSum();

        boolean sameKind(NameParts name);
    }

    /** Null if the names are neither the same nor near. */
    NameRule ruleFor(Other other) {
        String trade = other.trade();
        if (trade.equals(name.trade())) {
            return sameTrade(other);
        }
        boolean sameMeaning = sameMeaning(other);
        boolean open = !name.namesIndustry() && other.sameKind(name);
        if (!sameMeaning && !open) {
            return null;
        }
        NameRule near = nearTrade(trade);
        return near == null || near == NameRule.L1 || sameMeaning ? near : NameRule.N5;
    }

    private NameRule sameTrade(Other other) {
        if (other.full().equals(name.full())) {
            return NameRule.S1;
        }
        if (other.letterSum() == letterSum && Arrays.equals(letters(name.full()), letters(other.full()))) {
            return NameRule.S2;
        }
        if (other.industryKey().equals(name.industryKey())) {
            return NameRule.S3;
        }
        if (sameMeaning(other)) {
            return NameRule.N1;
        }
        boolean open = !name.namesIndustry() || other.industryGroup().isEmpty();
        return open && other.sameKind(name) ? NameRule.N5 : null;
    }

    private boolean sameMeaning(Other other) {
        return name.namesIndustry() && other.industryGroup().equals(name.industryGroup());
    }

    private NameRule nearTrade(String trade) {
        String mine = name.trade();
        if (trade.length() == mine.length()) {
            if (soundsAt(mine, trade, 0)) {
                return NameRule.N2;
            }
            return looksAlike(mine, trade) ? NameRule.L1 : null;
        }
        String longer = mine.length() > trade.length() ? mine : trade;
        String shorter = mine.length() > trade.length() ? trade : mine;
        if (shorter.length() < 2) {
            return null;
        }
        if (longer.contains(shorter)) {
            return NameRule.N3;
        }
        for (int at = 0; at + shorter.length() <= longer.length(); at++) {
            if (soundsAt(longer, shorter, at)) {
                return NameRule.N4;
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
