package org.hongdun.registry.name.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameWords;
import org.hongdun.registry.name.NewWord;
import org.hongdun.registry.name.WordRow;
import org.hongdun.registry.name.WordScope;
import org.hongdun.registry.name.domain.Hanzi;
import org.hongdun.registry.name.domain.ListedWord;
import org.hongdun.registry.name.domain.NameBook;

/** Keeps the list of forbidden, restricted and noted words. */
@Stateless
@Local(NameWords.class)
public class NameWordsService implements NameWords {

    private static final String MAINTAIN = "name-word-maintain";

    @Inject
    private NameBook book;

    @Inject
    private Rulebook rules;

    @Inject
    private AuditTrail audit;

    @Override
    @RolesAllowed("name-check")
    public Slice<WordRow> list(ListQuery query) {
        return book.listWords(query);
    }

    @Override
    @RolesAllowed(MAINTAIN)
    public void add(NewWord wanted) {
        ListedWord word = new ListedWord(wanted, Hanzi.tables());
        if (book.word(key(word.word(), word.scope(), word.validFrom())).isPresent()) {
            throw new RuleViolation(NameError.WORD_LISTED, word.word(), word.validFrom());
        }
        book.add(word);
        rules.reread();
        audit.record(NameEvent.NAME_WORD_LISTED, Outcome.DONE, word.word(), word.kind() + " from " + word.validFrom());
    }

    @Override
    @RolesAllowed(MAINTAIN)
    public void end(String word, WordScope scope, LocalDate validFrom, LocalDate lastDay) {
        ListedWord listed = book.word(key(word, scope, validFrom))
                .orElseThrow(() -> new RuleViolation(NameError.WORD_NOT_FOUND, word));
        listed.endsOn(lastDay);
        rules.reread();
        audit.record(NameEvent.NAME_WORD_ENDED, Outcome.DONE, word, "until " + lastDay);
    }

    private static ListedWord.Key key(String word, WordScope scope, LocalDate validFrom) {
        return new ListedWord.Key(word, scope, validFrom);
    }
}
