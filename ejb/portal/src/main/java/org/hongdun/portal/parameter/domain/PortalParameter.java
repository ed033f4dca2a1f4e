package org.hongdun.portal.parameter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One limit with its period of validity and its source. */
@Entity
@Table(name = "PORTAL_PARAMETER")
public class PortalParameter {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "CODE", length = 40, nullable = false)
    private String code;

    @Column(name = "SETTING", length = 40, nullable = false)
    private String setting;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Column(name = "BASIS", length = 200, nullable = false)
    private String basis;

    protected PortalParameter() {}
}
