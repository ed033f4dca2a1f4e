package org.hongdun.registry.name;

import java.io.Serializable;

/** A word of the dictionary found in a name, with the reason it stands there. */
public record WordHit(String word, WordKind kind, WordScope scope, String reason, String legalBasis)
        implements Serializable {}
