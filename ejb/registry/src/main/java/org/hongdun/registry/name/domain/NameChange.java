package org.hongdun.registry.name.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Number of the last change in the name book of an authority. */
@Entity
@Table(name = "name_change")
public class NameChange {

    @Id
    @Column(name = "authority", length = 6)
    private String authority;

    @Column(name = "last_no", nullable = false)
    private long lastNo;

    protected NameChange() {}

    public NameChange(String authority, long lastNo) {
        this.authority = authority;
        this.lastNo = lastNo;
    }

    public String authority() {
        return authority;
    }

    public long lastNo() {
        return lastNo;
    }
}
