package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a person is known by: keyed digests, from which nobody without the key finds him.
 *
 * @param certificate of type and number; null without a number
 * @param nameAndBirth of name and birth date; null without a birth date
 */
@Embeddable
public record PersonKeys(
        @Column(name = "person_hash", length = 64) String certificate,
        @Column(name = "name_birth_hash", length = 64) String nameAndBirth) {

    /** Rows of {@code ban_gate}. */
    public static final int BUCKETS = 64;

    private static final int HEX = 16;

    /** The gate's rows that stand for the person, ascending: the order in which they are locked. */
    public SortedSet<Integer> buckets() {
        SortedSet<Integer> buckets = new TreeSet<>();
        Stream.of(certificate, nameAndBirth)
                .filter(Objects::nonNull)
                .forEach(digest -> buckets.add(Integer.parseInt(digest.substring(0, 2), HEX) % BUCKETS));
        return buckets;
    }

    /** Whether the certificates are the same. */
    public boolean isSure(PersonKeys other) {
        return certificate != null && certificate.equals(other.certificate);
    }

    /** Whether name and birth date are the same. */
    public boolean isLike(PersonKeys other) {
        return nameAndBirth != null && nameAndBirth.equals(other.nameAndBirth);
    }
}
