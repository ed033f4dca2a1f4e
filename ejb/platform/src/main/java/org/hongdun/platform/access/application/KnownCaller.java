package org.hongdun.platform.access.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.Caller;

/** What was found out about whoever calls, for as long as one request lasts; a right that ends acts at the next one. */
@RequestScoped
class KnownCaller {

    private String loginName;
    private Optional<KnownOfficer> officer;
    private Optional<Officer> letIn;
    private Caller caller;

    Optional<KnownOfficer> officer(String login, Supplier<Optional<KnownOfficer>> found) {
        forgetAllBut(login);
        if (officer == null) {
            officer = found.get();
        }
        return officer;
    }

    Optional<Officer> letIn(String login, Supplier<Optional<Officer>> found) {
        forgetAllBut(login);
        if (letIn == null) {
            letIn = found.get();
        }
        return letIn;
    }

    Caller caller(String login, Supplier<Caller> found) {
        forgetAllBut(login);
        if (caller == null) {
            caller = found.get();
        }
        return caller;
    }

    /** Somebody signs in or out within the request. */
    private void forgetAllBut(String login) {
        if (!login.equals(loginName)) {
            loginName = login;
            officer = null;
            letIn = null;
            caller = null;
        }
    }
}
