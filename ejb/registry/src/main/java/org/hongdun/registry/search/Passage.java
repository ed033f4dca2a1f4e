package org.hongdun.registry.search;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Text in which what was found is marked. */
public record Passage(List<Piece> pieces) implements Serializable {

    /** A stretch of text, found or between. */
    public record Piece(String text, boolean found) implements Serializable {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::found);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
