package org.hongdun.registry.name.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.registry.name.NameEffect;
import org.hongdun.registry.name.NameFault;
import org.hongdun.registry.name.NameForm;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameResult;
import org.hongdun.registry.name.NameRule;
import org.hongdun.registry.name.WordHit;
import org.hongdun.registry.name.WordKind;

/** Judges a name: its structure, its words, and the other names in its way. */
public final class NameJudge {

    private final Hanzi hanzi;
    private final NameSplitter splitter;
    private final List<ListedWord> words;

    /** @param words those in force on the day of the judgement */
    public NameJudge(Hanzi hanzi, NameSplitter splitter, List<ListedWord> words) {
        this.hanzi = hanzi;
        this.splitter = splitter;
        this.words = List.copyOf(words);
    }

    public NameParts split(String name) {
        return splitter.split(name);
    }

    /**
     * @param statedSection section of GB/T 4754 (2017) of the main business; null if not stated
     * @param related whether the applicant has proved an investment relation with the bearers of near names
     */
    public NameReport judge(
            NameParts name, String statedSection, boolean related, NameIndex.Matches matches, Occupancy occupancy) {
        List<NameFault> faults = faults(name, statedSection);
        List<WordHit> hits = words.stream()
                .filter(word -> word.isIn(name))
                .map(ListedWord::hit)
                .sorted(Comparator.comparing(WordHit::kind).thenComparing(WordHit::word))
                .toList();
        List<NameConflict> conflicts = matches.gravest().stream()
                .map(m -> new NameConflict(
                        m.rule(),
                        effect(m, name, occupancy.regime(), related),
                        m.id(),
                        m.name(),
                        m.trade(),
                        m.standing(),
                        m.day()))
                .sorted(Comparator.comparing(NameConflict::effect))
                .toList();
        return new NameReport(
                name,
                occupancy.regime(),
                occupancy.day(),
                result(faults, hits, conflicts),
                faults,
                hits,
                conflicts,
                matches.count());
    }

    /**
     * Same names are refused under every regime. Under the rules of 2020 (art. 17) so is an equal trade name in the same
     * industry or without one; before, near names were a matter of investment (2017) or of the examiner (2004).
     */
    private static NameEffect effect(NameIndex.Match match, NameParts name, NameRegime regime, boolean related) {
        if (match.rule().same()) {
            return NameEffect.REJECT;
        }
        boolean sameTrade = match.trade().equals(name.trade());
        return switch (regime) {
            case R2004 -> match.rule() == NameRule.N1 && !related ? NameEffect.RESTRICT : NameEffect.WARN;
            case R2017 -> match.rule() == NameRule.L1 || related ? NameEffect.WARN : NameEffect.RESTRICT;
            case R2021 -> sameTrade && !related ? NameEffect.REJECT : NameEffect.WARN;
        };
    }

    private static NameResult result(List<NameFault> faults, List<WordHit> hits, List<NameConflict> conflicts) {
        if (faults.stream().anyMatch(NameFault::forbids)
                || hits.stream().anyMatch(hit -> hit.kind() == WordKind.FORBIDDEN)) {
            return NameResult.REJECT_FORBIDDEN;
        }
        if (conflicts.stream().anyMatch(c -> c.effect() == NameEffect.REJECT)) {
            return NameResult.REJECT_SAME;
        }
        if (hits.stream().anyMatch(hit -> hit.kind() == WordKind.RESTRICTED)) {
            return NameResult.NEED_APPROVAL;
        }
        return conflicts.isEmpty() ? NameResult.PASS : NameResult.WARN_NEAR;
    }

    private List<NameFault> faults(NameParts name, String statedSection) {
        List<NameFault> faults = new ArrayList<>();
        String trade = name.trade();
        if (trade.codePointCount(0, trade.length()) < 2) {
            faults.add(NameFault.TRADE_TOO_SHORT);
        } else if (splitter.term(NameTerm.Kind.DIVISION, trade).isPresent()) {
            faults.add(NameFault.TRADE_IS_DIVISION);
        } else if (splitter.term(NameTerm.Kind.INDUSTRY, trade).isPresent()) {
            faults.add(NameFault.TRADE_IS_INDUSTRY);
        }
        if (name.full().codePoints().anyMatch(c -> !Character.isIdeographic(c) && c != '（' && c != '）')) {
            faults.add(NameFault.FOREIGN_CHARACTERS);
        }
        if (name.full().codePoints().anyMatch(c -> Character.isIdeographic(c) && !hanzi.isStandard(c))) {
            faults.add(NameFault.CHARACTER_NOT_STANDARD);
        }
        if (splitter.startsWithDistrict(name.division())) {
            faults.add(NameFault.DISTRICT_WITHOUT_CITY);
        }
        if (name.kind() == NameForm.NONE) {
            faults.add(NameFault.FORM_MISSING);
        }
        if (statedSection != null && name.namesIndustry() && !name.section().equals(statedSection)) {
            faults.add(NameFault.INDUSTRY_DIFFERS);
        }
        return faults;
    }
}
