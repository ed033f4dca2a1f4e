package org.hongdun.exchange;

import java.security.PublicKey;

/** The public keys of those with whom documents are exchanged. */
public interface PartnerKeys {

    /**
     * A key of the partner that is trusted and not revoked.
     *
     * @throws IllegalStateException if there is none
     */
    PublicKey of(String partner);
}
