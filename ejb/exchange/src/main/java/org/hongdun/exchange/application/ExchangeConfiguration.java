package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.keys.KeyRing;

/** What the server's configuration says: {@code hongdun.side} and, with the keys in it, {@code hongdun.home}. */
@ApplicationScoped
class ExchangeConfiguration {

    private final Contracts contracts = new Contracts();
    private final Side side = new Side(System.getProperty("hongdun.side"));
    private final KeyRing keys = new KeyRing(Path.of(System.getProperty("hongdun.home", ""), "keys"), side.name());

    @Produces
    @Dependent
    Contracts contracts() {
        return contracts;
    }

    @Produces
    @Dependent
    Side side() {
        return side;
    }

    @Produces
    @Dependent
    KeyRing keys() {
        return keys;
    }
}
