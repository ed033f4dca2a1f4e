package org.hongdun.registry.name;

/** The part of a name in which a word is looked for. */
public enum WordScope {
    WHOLE,
    TRADE_NAME,
    INDUSTRY,
    /** The beginning of the whole name, also of what stands in brackets. */
    PREFIX
}
