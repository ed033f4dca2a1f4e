package org.hongdun.registry.name.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A dated row of the words of which names are made. */
@Entity
@Table(name = "name_term")
@IdClass(TermRow.Key.class)
public class TermRow {

    /** Its key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String term;
        private NameTerm.Kind kind;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(term, key.term)
                    && kind == key.kind
                    && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(term, kind, validFrom);
        }
    }

    @Id
    @Column(name = "term", length = 30)
    private String term;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "term_kind", length = 10)
    private NameTerm.Kind kind;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "group_code", length = 30, nullable = false)
    private String group;

    @Column(name = "section_code", length = 1)
    private String section;

    protected TermRow() {}

    public NameTerm term() {
        return new NameTerm(term, kind, group, section == null ? "" : section);
    }
}
