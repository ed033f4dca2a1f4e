package org.hongdun.registry.filing.domain;

import org.hongdun.kernel.OrgPath;

/** The registration authority at whose counter a matter is applied for. */
public record Authority(String unitCode, OrgPath unitPath) {}
