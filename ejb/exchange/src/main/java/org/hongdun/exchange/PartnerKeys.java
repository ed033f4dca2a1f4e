package org.hongdun.exchange;

/** The public keys of those with whom documents are exchanged. */
public interface PartnerKeys {

    /**
     * A key of the partner that is trusted and not revoked, as PEM.
     *
     * @throws IllegalStateException if there is none
     */
    String pemOf(String partner);
}
