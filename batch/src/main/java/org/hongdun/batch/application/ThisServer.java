package org.hongdun.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hongdun.batch.domain.Owner;

/** This start of this server. */
@ApplicationScoped
public class ThisServer {

    private final Owner owner = new Owner(
            System.getProperty("jboss.node.name", "local"), UUID.randomUUID().toString());

    public Owner owner() {
        return owner;
    }
}
