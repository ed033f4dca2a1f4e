package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.LawRule;

/** How one law counts; edited by migrations and reference files, not by pages. */
@Entity
@Table(name = "term_rule")
public class TermRule {

    @EmbeddedId
    private TermRuleKey key;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "law_name", length = 60, nullable = false)
    private String name;

    @Column(name = "law_name_en", length = 80, nullable = false)
    private String nameEn;

    @Column(name = "is_rolling", nullable = false)
    private boolean rolling;

    @Column(name = "short_terms", length = 20)
    private String shortTerms;

    @Column(name = "legal_basis", length = 200, nullable = false)
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark", length = 8)
    private Certainty mark;

    protected TermRule() {}

    public LawRule asRule() {
        return new LawRule(
                key.code(),
                key.validFrom(),
                validTo,
                name,
                nameEn,
                rolling,
                shortTerms,
                legalBasis,
                mark == null ? Certainty.SOURCED : mark);
    }
}
