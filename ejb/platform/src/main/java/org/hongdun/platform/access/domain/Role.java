package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A role that can be granted; what it permits stands in {@link RolePermission}. */
@Entity
@Table(name = "access_role")
public class Role {

    @Id
    @Column(name = "role_code", length = 40, nullable = false)
    private String code;

    @Column(name = "role_name", length = 40, nullable = false)
    private String name;

    @Column(name = "name_en", length = 60, nullable = false)
    private String nameEn;

    @Column(name = "is_administrator", nullable = false)
    private boolean administrator;

    protected Role() {}

    Role(String code, boolean administrator) {
        this.code = code;
        this.name = code;
        this.nameEn = code;
        this.administrator = administrator;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Whether it is one of the three administrators (三员). */
    public boolean isAdministrator() {
        return administrator;
    }
}
