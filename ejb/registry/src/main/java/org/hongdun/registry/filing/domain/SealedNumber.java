package org.hongdun.registry.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A certificate number as a form keeps it.
 *
 * @param sealed can be opened with the key of the house only
 * @param lookupKey the digest by which it is found
 */
@Embeddable
public record SealedNumber(
        @Column(name = "cerno_sealed", length = 160, nullable = false)
        String sealed,

        @Column(name = "cerno_key", length = 64, nullable = false)
        String lookupKey) {}
