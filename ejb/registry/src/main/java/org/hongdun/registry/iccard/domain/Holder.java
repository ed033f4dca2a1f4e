package org.hongdun.registry.iccard.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * For whom a card is made, and what is written on its chip.
 *
 * @param creditCode null for subjects that never got one
 */
@Embeddable
public record Holder(
        @Column(name = "subject_id") Long subjectId,
        @Column(name = "duplicate_no") Integer duplicateNo,
        @Column(name = "uniscid", length = 18) String creditCode,
        @Column(name = "entname", length = 200) String subjectName,
        @Column(name = "lerep", length = 100) String legalRepresentative) {}
