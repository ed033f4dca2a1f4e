package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

@Embeddable
public class LegalParameterKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "param_code", length = 40, nullable = false)
    private String code;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    protected LegalParameterKey() {}

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalParameterKey that
                && Objects.equals(code, that.code)
                && Objects.equals(validFrom, that.validFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, validFrom);
    }
}
