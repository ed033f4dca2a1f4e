package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

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
}
