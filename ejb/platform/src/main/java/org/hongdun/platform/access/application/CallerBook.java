package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.Caller;

/** Looks whoever calls up once in a request, however many doors he goes through; outside of requests every time. */
@ApplicationScoped
class CallerBook {

    @Inject
    private KnownCaller known;

    @Inject
    private Officers officers;

    /** Empty if no account of that name is active. */
    Optional<KnownOfficer> officer(String loginName) {
        try {
            return known.officer(loginName, () -> officers.active(loginName));
        } catch (ContextNotActiveException outsideOfRequests) {
            return officers.active(loginName);
        }
    }

    /** The same with no more rights than he was let in with, which hold as long as the request. */
    Optional<Officer> letIn(String loginName, UnaryOperator<Officer> narrowed) {
        try {
            return known.letIn(
                    loginName,
                    () -> officer(loginName).map(KnownOfficer::officer).map(narrowed));
        } catch (ContextNotActiveException outsideOfRequests) {
            return officers.active(loginName).map(KnownOfficer::officer).map(narrowed);
        }
    }

    Caller caller(String loginName, Supplier<Caller> found) {
        try {
            return known.caller(loginName, found);
        } catch (ContextNotActiveException outsideOfRequests) {
            return found.get();
        }
    }
}
