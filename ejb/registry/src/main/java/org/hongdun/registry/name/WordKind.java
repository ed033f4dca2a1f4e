package org.hongdun.registry.name;

/** What a word of the dictionary does to a name. */
public enum WordKind {
    /** 禁用. */
    FORBIDDEN,
    /** 限用: only with a special approval. */
    RESTRICTED,
    /** 提示. */
    WARN
}
