package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** As whom and with which permissions the container has let the caller in. */
@ApplicationScoped
public class LetIn {

    /** "anonymous" for who has not signed in, as for timers and threads of the server's own. */
    public String loginName() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        return domain == null
                ? "anonymous"
                : domain.getCurrentSecurityIdentity().getPrincipal().getName();
    }

    /** Known to the doors by the category "ejb"; asked for each of them, the container would decode all of them every time. */
    public Predicate<String> permissions() {
        SecurityIdentity caller = SecurityDomain.getCurrent().getCurrentSecurityIdentity();
        return caller.getRoles("ejb", true)::contains;
    }
}
