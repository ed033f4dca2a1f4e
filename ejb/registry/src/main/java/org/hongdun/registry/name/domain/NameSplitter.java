package org.hongdun.registry.name.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.registry.name.NameForm;
import org.hongdun.registry.name.NameParts;

/**
 * Cuts names into their parts with the words of the dictionary: what stands in brackets first, then the form from the end,
 * the divisions from the beginning, the industry words from what is now the end; the rest is the trade name.
 */
public final class NameSplitter {

    private static final int MOST_INDUSTRY_WORDS = 3;
    private static final int SHORTEST_TRADE = 2;
    private static final String GROUP_WORD = "集团";
    private static final List<String> LEVELS = List.of("NATION", "PROVINCE", "CITY", "DISTRICT", "STREET");

    private final Hanzi hanzi;
    private final Map<NameTerm.Kind, Map<String, NameTerm>> terms = new EnumMap<>(NameTerm.Kind.class);
    private final Map<NameTerm.Kind, Integer> longest = new EnumMap<>(NameTerm.Kind.class);

    public NameSplitter(Hanzi hanzi, Collection<NameTerm> words) {
        this.hanzi = hanzi;
        for (NameTerm.Kind kind : NameTerm.Kind.values()) {
            terms.put(kind, new HashMap<>());
            longest.put(kind, 0);
        }
        for (NameTerm word : words) {
            terms.get(word.kind()).put(word.term(), word);
            longest.merge(word.kind(), word.term().length(), Math::max);
        }
    }

    /** The parts of a name as people write it; refused as {@link Hanzi#normalised}. */
    public NameParts split(String name) {
        return new Cut(hanzi.normalised(name)).parts();
    }

    /** The dictionary's word, if it is one of that kind. */
    Optional<NameTerm> term(NameTerm.Kind kind, String text) {
        return Optional.ofNullable(terms.get(kind).get(text));
    }

    /** Whether the first of the divisions is a district, without its city before it. */
    boolean startsWithDistrict(String divisions) {
        NameTerm first = atStart(NameTerm.Kind.DIVISION, divisions);
        return first != null && first.group().equals("DISTRICT");
    }

    private NameTerm atEnd(NameTerm.Kind kind, String text, int end) {
        return atEnd(kind, text, end, 0);
    }

    /** The longest word that ends there and leaves as many characters before it. */
    private NameTerm atEnd(NameTerm.Kind kind, String text, int end, int leaving) {
        for (int length = Math.min(longest.get(kind), end - leaving); length > 0; length--) {
            NameTerm term = terms.get(kind).get(text.substring(end - length, end));
            if (term != null) {
                return term;
            }
        }
        return null;
    }

    private NameTerm atStart(NameTerm.Kind kind, String text) {
        for (int length = Math.min(longest.get(kind), text.length()); length > 0; length--) {
            NameTerm term = terms.get(kind).get(text.substring(0, length));
            if (term != null) {
                return term;
            }
        }
        return null;
    }

    /** One name on the table. */
    private final class Cut {

        private final String full;
        private final StringBuilder division = new StringBuilder();
        private final StringBuilder form = new StringBuilder();
        private String rest;
        private String branch = "";
        private NameForm kind = NameForm.NONE;
        private boolean group;
        private String industry = "";
        private String industryKey = "";
        private String industryGroup = "";
        private String section = "";

        Cut(String full) {
            this.full = full;
            this.rest = withoutBrackets();
        }

        NameParts parts() {
            cutBranch();
            cutForm();
            cutDivisions();
            cutIndustry();
            return new NameParts(
                    full,
                    division.toString(),
                    rest,
                    industry,
                    industryKey,
                    industryGroup,
                    section,
                    form.toString(),
                    kind,
                    branch,
                    group);
        }

        /** Divisions, 集团 and the liability of partners may stand in brackets; anything else there belongs to the text. */
        private String withoutBrackets() {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (int left = full.indexOf('（'); left >= 0; left = full.indexOf('（', from)) {
                int right = full.indexOf('）', left);
                String inside = full.substring(left + 1, right);
                text.append(full, from, left);
                if (term(NameTerm.Kind.DIVISION, inside).isPresent()) {
                    division.append(inside);
                } else if (inside.equals(GROUP_WORD)) {
                    group = true;
                } else if (right == full.length() - 1
                        && term(NameTerm.Kind.FORM, inside).isPresent()) {
                    form.append('（').append(inside).append('）');
                } else {
                    text.append(inside);
                }
                from = right + 1;
            }
            return text.append(full.substring(from)).toString();
        }

        private void cutBranch() {
            NameTerm last = atEnd(NameTerm.Kind.FORM, rest, rest.length());
            if (last == null || !last.group().equals(NameForm.BRANCH.name())) {
                return;
            }
            for (int end = rest.length() - last.term().length(); end > SHORTEST_TRADE; end--) {
                NameTerm parent = atEnd(NameTerm.Kind.FORM, rest, end);
                if (parent != null && parent.term().endsWith("公司")) {
                    branch = rest.substring(end);
                    rest = rest.substring(0, end);
                    return;
                }
            }
        }

        private void cutForm() {
            NameTerm last = atEnd(NameTerm.Kind.FORM, rest, rest.length());
            if (last == null) {
                return;
            }
            rest = rest.substring(0, rest.length() - last.term().length());
            form.insert(0, last.term());
            kind = NameForm.valueOf(last.group());
            group |= last.term().startsWith(GROUP_WORD);
        }

        /** From the larger to the smaller, each level once; a street only after its district. */
        private void cutDivisions() {
            int level = -1;
            boolean district = false;
            while (true) {
                NameTerm first = atStart(NameTerm.Kind.DIVISION, rest);
                if (first == null && district) {
                    first = atStart(NameTerm.Kind.PLACE, rest);
                }
                int at = first == null ? -1 : LEVELS.indexOf(first.group());
                if (at <= level || first.term().length() == rest.length()) {
                    return;
                }
                level = at;
                district = first.group().equals("DISTRICT");
                division.append(first.term());
                rest = rest.substring(first.term().length());
            }
        }

        private void cutIndustry() {
            int end = rest.length();
            for (int words = 0; words < MOST_INDUSTRY_WORDS; words++) {
                NameTerm last = atEnd(NameTerm.Kind.INDUSTRY, rest, end, SHORTEST_TRADE);
                if (last == null && words == 0) {
                    last = lastButOneCharacter(end);
                }
                if (last == null) {
                    break;
                }
                end -= last.term().length();
                industryKey = withoutTradeSyllable(last.term()) + industryKey;
                if (!last.group().equals(NameTerm.GENERIC)) {
                    industryGroup = last.group();
                    section = last.section();
                }
            }
            industry = rest.substring(end);
            rest = rest.substring(0, end);
        }

        /** Where the whole dictionary leaves a single character, that is the trade name: too short, but found. */
        private NameTerm lastButOneCharacter(int end) {
            NameTerm last = atEnd(NameTerm.Kind.INDUSTRY, rest, end, 1);
            return last == null || last.term().length() < 2 ? null : last;
        }

        private static String withoutTradeSyllable(String term) {
            return term.length() > 1 && term.endsWith("业") ? term.substring(0, term.length() - 1) : term;
        }
    }
}
