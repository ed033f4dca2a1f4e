package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hongdun.platform.access.DataScope;

/** One cell of the table of permissions. */
@Entity
@Table(name = "access_role_permission")
public class RolePermission {

    @EmbeddedId
    private RolePermissionKey key;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_rule", length = 10, nullable = false)
    private ScopeRule rule;

    protected RolePermission() {}

    RolePermission(String roleCode, String permission, ScopeRule rule) {
        this.key = new RolePermissionKey(roleCode, permission);
        this.rule = rule;
    }

    public String permission() {
        return key.permission();
    }

    /** How far it reaches for whom the role was granted that far. */
    DataScope scope(DataScope granted) {
        return rule.apply(granted);
    }
}
