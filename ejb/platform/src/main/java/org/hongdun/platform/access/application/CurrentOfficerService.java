package org.hongdun.platform.access.application;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;

/** Open to every caller, since it tells him only who he is himself. */
@Stateless
@Local(CurrentOfficer.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentOfficerService implements CurrentOfficer {

    @Resource
    private SessionContext session;

    @Inject
    private CallerBook callers;

    @Inject
    private LetIn letIn;

    @Override
    public Officer officer() {
        return callers.letIn(session.getCallerPrincipal().getName(), this::asLetIn)
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
