package org.hongdun.portal.account.domain;

/**
 * The identity number of a private person as the database keeps it.
 *
 * @param sealed encrypted, to be opened with the key of the installation
 * @param lookupKey keyed digest, the same for the same number
 */
public record SealedIdentity(String sealed, String lookupKey) {}
