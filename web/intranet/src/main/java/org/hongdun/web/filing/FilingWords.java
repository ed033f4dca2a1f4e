package org.hongdun.web.filing;

import org.hongdun.registry.filing.FilingRow;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.FindingWords;

/** What registration matters are called on the pages. */
public final class FilingWords {

    private FilingWords() {}

    /** The matter with the items it is about. */
    public static String matter(FilingRow row) {
        String matter = Words.word("filing.matter." + row.matter());
        return row.items().isEmpty() ? matter : matter + " · " + FindingWords.items(row.items());
    }
}
