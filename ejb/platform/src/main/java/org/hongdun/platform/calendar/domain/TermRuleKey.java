package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

@Embeddable
public class TermRuleKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "law_code", length = 16, nullable = false)
    private String code;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    protected TermRuleKey() {}

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermRuleKey that
                && Objects.equals(code, that.code)
                && Objects.equals(validFrom, that.validFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, validFrom);
    }
}
