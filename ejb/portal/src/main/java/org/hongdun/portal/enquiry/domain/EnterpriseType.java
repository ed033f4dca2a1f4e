package org.hongdun.portal.enquiry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A type of enterprise and its name. */
@Entity
@Table(name = "PUBLIC_ENTERPRISE_TYPE")
public class EnterpriseType {

    @Id
    @Column(name = "CODE", length = 4)
    private String code;

    @Column(name = "NAME", length = 100, nullable = false)
    private String name;

    protected EnterpriseType() {}

    public String name() {
        return name;
    }
}
