package org.hongdun.registry.name.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NewWord;
import org.hongdun.registry.name.WordHit;
import org.hongdun.registry.name.WordKind;
import org.hongdun.registry.name.WordMatch;
import org.hongdun.registry.name.WordScope;

/** A forbidden, restricted or noted word, and the days on which it is looked for. */
@Entity
@Table(name = "name_word")
@IdClass(ListedWord.Key.class)
public class ListedWord {

    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_TEXT = 200;

    /** Its key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String word;
        private WordScope scope;
        private LocalDate validFrom;

        protected Key() {}

        public Key(String word, WordScope scope, LocalDate validFrom) {
            this.word = word;
            this.scope = scope;
            this.validFrom = validFrom;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(word, key.word)
                    && scope == key.scope
                    && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, scope, validFrom);
        }
    }

    @Id
    @Column(name = "word", length = LONGEST_WORD)
    private String word;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "word_scope", length = 12)
    private WordScope scope;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "word_kind", length = 12, nullable = false)
    private WordKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "match_rule", length = 8, nullable = false)
    private WordMatch match;

    @Column(name = "reason", length = LONGEST_TEXT, nullable = false)
    private String reason;

    @Column(name = "legal_basis", length = LONGEST_TEXT, nullable = false)
    private String legalBasis;

    protected ListedWord() {}

    /** @throws RuleViolation HD-M030 if something is missing or too long */
    public ListedWord(NewWord listed, Hanzi hanzi) {
        if (isUnfit(listed.reason(), LONGEST_TEXT)
                || isUnfit(listed.legalBasis(), LONGEST_TEXT)
                || isUnfit(listed.word(), LONGEST_WORD)
                || listed.validFrom() == null
                || listed.kind() == null
                || listed.scope() == null
                || listed.match() == null) {
            throw new RuleViolation(NameError.WORD_MALFORMED, LONGEST_WORD, LONGEST_TEXT);
        }
        word = hanzi.normalised(listed.word());
        scope = listed.scope();
        validFrom = listed.validFrom();
        kind = listed.kind();
        match = listed.match();
        reason = listed.reason().strip();
        legalBasis = listed.legalBasis().strip();
    }

    private static boolean isUnfit(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    /** The last day on which it is looked for; HD-M033 if it ended already or would end before it began. */
    public void endsOn(LocalDate lastDay) {
        if (validTo != null || lastDay == null || lastDay.isBefore(validFrom)) {
            throw new RuleViolation(NameError.WORD_PERIOD, word, validFrom);
        }
        validTo = lastDay;
    }

    /** Whether the name holds it, in the part that it is looked for in. */
    public boolean isIn(NameParts name) {
        return switch (scope) {
            case WHOLE -> isIn(name.full());
            case TRADE_NAME -> isIn(name.trade());
            case INDUSTRY -> isIn(name.industry());
            case PREFIX -> name.full().startsWith(word) || name.full().contains("（" + word + "）");
        };
    }

    private boolean isIn(String part) {
        return match == WordMatch.EXACT ? part.equals(word) : part.contains(word);
    }

    public WordHit hit() {
        return new WordHit(word, kind, scope, reason, legalBasis);
    }

    public String word() {
        return word;
    }

    public WordScope scope() {
        return scope;
    }

    public WordKind kind() {
        return kind;
    }

    public WordMatch match() {
        return match;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
