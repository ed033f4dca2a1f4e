package org.hongdun.platform.access.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;

/**
 * Tells every caller who he is himself. A session bean guards nothing here, and every door asks it: as one it took longer
 * than the question to the database.
 */
@ApplicationScoped
class OfficerLetIn implements CurrentOfficer {

    @Inject
    private CallerBook callers;

    @Inject
    private LetIn letIn;

    @Override
    public Officer officer() {
        return callers.letIn(letIn.loginName(), this::asLetIn)
                .orElseThrow(() -> new RuleViolation(AccessError.NOT_SIGNED_IN));
    }

    /** With no more than the container let the caller in with: a program's token may hold less than its officer. */
    private Officer asLetIn(Officer officer) {
        Predicate<String> permissions = letIn.permissions();
        return new Officer(
                officer.loginName(),
                officer.name(),
                officer.unitCode(),
                officer.unitName(),
                officer.unitPath(),
                officer.post(),
                officer.scopes().entrySet().stream()
                        .filter(held -> permissions.test(held.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
