package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hongdun.exchange.SealedParts;
import org.hongdun.exchange.keys.KeyRing;

/** With the keys by which the sides sign their documents. */
@ApplicationScoped
public class Sm2SealedParts implements SealedParts {

    private KeyRing keys;

    protected Sm2SealedParts() {}

    @Inject
    public Sm2SealedParts(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String seal(String recipient, String text) {
        return Base64.getEncoder().encodeToString(keys.encryptFor(recipient, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String open(String sealed) {
        return new String(keys.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
