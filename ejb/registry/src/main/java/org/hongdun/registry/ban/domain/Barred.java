package org.hongdun.registry.ban.domain;

import org.hongdun.registry.ban.BanGround;

/**
 * Whom a decision bars, and why.
 *
 * @param sourceSubject may be null
 * @param duplicateKey digest of person, ground and decision
 */
public record Barred(
        PersonKeys keys,
        Person person,
        BanGround ground,
        String sourceSubject,
        String decisionNo,
        String issuingUnit,
        String duplicateKey) {}
