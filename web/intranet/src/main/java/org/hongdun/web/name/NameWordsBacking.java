package org.hongdun.web.name;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.name.NameWords;
import org.hongdun.registry.name.NewWord;
import org.hongdun.registry.name.WordKind;
import org.hongdun.registry.name.WordMatch;
import org.hongdun.registry.name.WordRow;
import org.hongdun.registry.name.WordScope;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind name/words.xhtml: forbidden, restricted and noted words, with the days on which they are looked for. */
@Named
@ViewScoped
public class NameWordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NameWords words;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private PagedList<WordRow> list;
    private LocalDate today;
    private String word;
    private WordKind kind;
    private WordScope scope;
    private WordMatch match;
    private LocalDate validFrom;
    private String reason;
    private String legalBasis;

    @PostConstruct
    void open() {
        list = new PagedList<>(words::list, "text", "kind", "scope");
        today = LocalDate.now(clock);
        validFrom = today;
        match = WordMatch.CONTAINS;
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                words::list,
                Words.word("menu.nameWords"),
                Words.words(
                        "name_words.word",
                        "name_words.kind",
                        "name_words.scope",
                        "name_words.match",
                        "parameter.validFrom",
                        "parameter.validTo",
                        "name_words.reason",
                        "parameter.legalBasis"),
                NameWordsBacking::cells);
    }

    private static List<?> cells(WordRow row) {
        return asList(
                row.word(),
                Words.word("name_words.kind." + row.kind()),
                Words.word("name_words.scope." + row.scope()),
                Words.word("name_words.match." + row.match()),
                Formats.date(row.validFrom()),
                Formats.date(row.validTo()),
                row.reason(),
                row.legalBasis());
    }

    public String add() {
        words.add(new NewWord(word, kind, scope, match, validFrom, reason, legalBasis));
        notices.done("name_words.message.info.added", word);
        return "/name/words.xhtml?faces-redirect=true";
    }

    /** The word is looked for today for the last time. */
    public String end(WordRow row) {
        words.end(row.word(), row.scope(), row.validFrom(), today);
        notices.done("name_words.message.info.ended", row.word());
        return "/name/words.xhtml?faces-redirect=true";
    }

    /** Whether the word may still be ended. */
    public boolean isOpen(WordRow row) {
        return row.validTo() == null && !row.validFrom().isAfter(today);
    }

    public PagedList<WordRow> getList() {
        return list;
    }

    public WordKind[] getKinds() {
        return WordKind.values();
    }

    public WordScope[] getScopes() {
        return WordScope.values();
    }

    public WordMatch[] getMatches() {
        return WordMatch.values();
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public WordKind getKind() {
        return kind;
    }

    public void setKind(WordKind kind) {
        this.kind = kind;
    }

    public WordScope getScope() {
        return scope;
    }

    public void setScope(WordScope scope) {
        this.scope = scope;
    }

    public WordMatch getMatch() {
        return match;
    }

    public void setMatch(WordMatch match) {
        this.match = match;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
