package org.hongdun.registry.name;

import java.time.LocalDate;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** The forbidden, restricted and noted words of names. */
public interface NameWords {

    /**
     * Words of all times, forbidden ones first. Permission: {@code name-check}.
     *
     * @param query filters {@code text} (part of word or reason), {@code kind}, {@code scope}; sortable by {@code word},
     *     {@code kind}, {@code scope}, {@code validFrom}
     */
    Slice<WordRow> list(ListQuery query);

    /** Lists a word. Permission: {@code name-word-maintain}; HD-M030, HD-M031 (listed from that day already). */
    void add(NewWord word);

    /**
     * Ends a word. Permission: {@code name-word-maintain}; HD-M032, HD-M033.
     *
     * @param lastDay on which it is looked for
     */
    void end(String word, WordScope scope, LocalDate validFrom, LocalDate lastDay);
}
