package org.hongdun.registry.licence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.Length;

/** What is printed on a licence, kept as it was printed. */
@Embeddable
public record Face(
        @Column(name = "uniscid", length = 18) String creditCode,
        @Column(name = "regno", length = 15) String registrationNo,

        @Column(name = "entname", length = 200, nullable = false)
        String name,

        @Column(name = "type_name", length = 100, nullable = false)
        String typeName,

        @Column(name = "lerep", length = 100, nullable = false)
        String legalRepresentative,

        @Column(name = "capital_text", length = 100) String capital,
        @Column(name = "estdate", nullable = false) LocalDate establishedOn,
        @Column(name = "opfrom") LocalDate operatingFrom,
        @Column(name = "opto") LocalDate operatingTo,

        @Column(name = "dom", length = 500, nullable = false)
        String domicile,

        @Column(name = "opscope", length = Length.LONG32, nullable = false)
        String businessScope,

        @Column(name = "authority_name", length = 100, nullable = false)
        String authority) {}
