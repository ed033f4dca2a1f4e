package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.PartnerKeys;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.kernel.crypto.Sm2;

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
    public String pemOf(String partner) {
        return Sm2.pem(keys.publicKeyOf(partner));
    }
}
