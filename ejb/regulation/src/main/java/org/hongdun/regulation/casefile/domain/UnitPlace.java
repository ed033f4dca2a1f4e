package org.hongdun.regulation.casefile.domain;

import org.hongdun.kernel.OrgPath;

/** A unit of the organisation and its place in the tree. */
public record UnitPlace(String code, OrgPath path) {}
