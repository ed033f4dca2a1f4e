package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.domain.PersonKeys;

/** Makes the digests by which persons are known. */
@ApplicationScoped
public class PersonDigests {

    private PersonNumbers numbers;

    protected PersonDigests() {}

    @Inject
    public PersonDigests(PersonNumbers numbers) {
        this.numbers = numbers;
    }

    PersonKeys keys(Identity person) {
        return new PersonKeys(certificate(person), nameAndBirth(person.name(), person.birthDate()));
    }

    /** Null without a number. */
    String certificate(Identity person) {
        return person.certificateNo() == null ? null : numbers.lookupKey(person.certificateNo());
    }

    private String nameAndBirth(String name, LocalDate birth) {
        if (birth == null) {
            return null;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•・.]", "");
        return numbers.lookupKey(plain + "|" + birth);
    }

    /** One decision bars a person on a ground once. */
    String duplicateKey(PersonKeys keys, String name, BanGround ground, String decisionNo) {
        String person = keys.certificate() != null
                ? keys.certificate()
                : keys.nameAndBirth() != null ? keys.nameAndBirth() : name;
        return Sm3.of(person + "|" + ground + "|" + decisionNo.replaceAll("\\s", ""));
    }
}
