package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hongdun.registry.ban.Identity;

/**
 * A natural person in the books of the gate, without his number.
 *
 * @param certificateType null if no number is known
 * @param maskedNo null if no number is known
 * @param birthDate null if unknown
 */
@Embeddable
public record Person(
        @Column(name = "person_name", length = 100, nullable = false)
        String name,

        @Column(name = "certype", length = 2) String certificateType,
        @Column(name = "cerno_masked", length = 32) String maskedNo,
        @Column(name = "birth_date") LocalDate birthDate) {

    public static Person of(Identity identity) {
        return new Person(identity.name(), identity.certificateType(), identity.maskedNo(), identity.birthDate());
    }
}
