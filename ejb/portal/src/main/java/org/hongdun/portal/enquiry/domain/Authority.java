package org.hongdun.portal.enquiry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A registration authority and its name for people. */
@Entity
@Table(name = "PUBLIC_AUTHORITY")
public class Authority {

    @Id
    @Column(name = "CODE", length = 6)
    private String code;

    @Column(name = "NAME", length = 100, nullable = false)
    private String name;

    protected Authority() {}

    public String name() {
        return name;
    }
}
