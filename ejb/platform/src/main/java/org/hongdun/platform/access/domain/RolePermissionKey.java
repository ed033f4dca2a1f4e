package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class RolePermissionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "role_code", length = 40, nullable = false)
    private String roleCode;

    @Column(name = "permission", length = 40, nullable = false)
    private String permission;

    protected RolePermissionKey() {}

    RolePermissionKey(String roleCode, String permission) {
        this.roleCode = roleCode;
        this.permission = permission;
    }

    String permission() {
        return permission;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RolePermissionKey that
                && Objects.equals(roleCode, that.roleCode)
                && Objects.equals(permission, that.permission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roleCode, permission);
    }
}
