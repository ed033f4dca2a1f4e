package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import org.hongdun.exchange.PartnerKeys;
import org.hongdun.exchange.keys.KeyRing;

/** Those that stand in the ring of this side. */
@ApplicationScoped
public class KeyRingPartners implements PartnerKeys {

    private KeyRing keys;

    protected KeyRingPartners() {}

    @Inject
    public KeyRingPartners(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public PublicKey of(String partner) {
        return keys.publicKeyOf(partner);
    }
}
