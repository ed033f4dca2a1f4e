package org.hongdun.registry.licence;

/** Copies of a licence; they are equal before the law. */
public enum LicenceKind {
    /** 正本: one, hung in the premises. */
    ORIGINAL,
    /** 副本: one or more, numbered. */
    DUPLICATE
}
