package org.hongdun.print;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be printed.
 *
 * @param title such as 营业执照
 * @param subtitle below it, such as （副本）; null for none
 * @param number of the document, as people quote it
 * @param addressee whom a letter is written to; null for none
 * @param facts label and value; in a letter they make a table below the text
 * @param paragraphs text of a letter
 * @param issuer name of the authority that answers for it
 * @param footnote small line at the foot of the page; null for none
 */
public record Sheet(
        Layout layout,
        String title,
        String subtitle,
        String number,
        String addressee,
        List<Fact> facts,
        List<String> paragraphs,
        String issuer,
        LocalDate issuedOn,
        String footnote) {

    public Sheet {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }

    /** How it lies on the paper. */
    public enum Layout {
        /** 正本: A3, landscape. */
        LICENCE_ORIGINAL,
        /** 副本 and electronic licence: A4, portrait. */
        LICENCE_DUPLICATE,
        /** A4 with the margins of official documents (GB/T 9704-2012). */
        LETTER
    }

    /**
     * One particular.
     *
     * @param marked whether the mark repeats it, so that who scans the paper can compare
     */
    public record Fact(String label, String value, boolean marked) {}
}
