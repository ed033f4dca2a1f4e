package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.LegalValue;

/** A row of the table of legal parameters; edited by migrations and reference files, not by pages. */
@Entity
@Table(name = "legal_parameter")
public class LegalParameter {

    @EmbeddedId
    private LegalParameterKey key;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "param_value", length = 60, nullable = false)
    private String text;

    @Column(name = "unit", length = 10, nullable = false)
    private String unit;

    @Column(name = "legal_basis", length = 200, nullable = false)
    private String legalBasis;

    @Column(name = "law_code", length = 16)
    private String lawCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark", length = 8)
    private Certainty mark;

    protected LegalParameter() {}

    public LegalValue asValue() {
        return new LegalValue(
                key.code(),
                text,
                unit,
                key.validFrom(),
                validTo,
                legalBasis,
                lawCode,
                mark == null ? Certainty.SOURCED : mark);
    }
}
