package org.hongdun.registry.search;

import java.io.Serializable;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many there are, or at least so many
 * @param exact whether the total is exact
 * @param next place of the following page; null on the last
 */
public record SearchAnswer(List<SubjectHit> hits, long total, boolean exact, String next) implements Serializable {

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
