package org.hongdun.platform.access.domain;

import org.hongdun.platform.access.DataScope;

/** How far a role's permission reaches: as far as the role was granted, or always the same. */
public enum ScopeRule {
    GRANT,
    SELF,
    UNIT,
    UNIT_TREE,
    CITY;

    public DataScope apply(DataScope granted) {
        return this == GRANT ? granted : DataScope.valueOf(name());
    }
}
