package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.wildfly.security.auth.server.SecurityDomain;

/** With which permissions the container has let the caller in; asked for each of them, it would decode all of them every time. */
@ApplicationScoped
public class LetIn {

    /** Known to the doors by the category "ejb". */
    public Predicate<String> permissions() {
        return SecurityDomain.getCurrent().getCurrentSecurityIdentity().getRoles("ejb", true)::contains;
    }
}
