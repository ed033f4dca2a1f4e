package org.hongdun.platform.access.domain;

import java.time.Instant;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.DataScope;

/**
 * What one person holds, and whether he may hold one more: the three administrators (三员分立) are three persons, and none
 * of them has a business role.
 */
public final class HeldRoles {

    private final Account account;
    private final List<Grant> grants;

    public HeldRoles(Account account, List<Grant> grants) {
        this.account = account;
        this.grants = List.copyOf(grants);
    }

    public Grant grant(Role role, DataScope scope, Term term, String by, Instant now) {
        account.expectAnother(by);
        List<Role> meanwhile = grants.stream()
                .filter(held -> held.overlaps(term))
                .map(Grant::role)
                .toList();
        if (meanwhile.stream().anyMatch(held -> held.code().equals(role.code()))) {
            throw new RuleViolation(AccessError.ALREADY_GRANTED, role.code());
        }
        for (Role held : meanwhile) {
            if (held.isAdministrator() || role.isAdministrator()) {
                throw new RuleViolation(AccessError.ADMINISTRATORS_KEPT_APART, held.code(), role.code());
            }
        }
        return new Grant(account, role, scope, term, by, now);
    }
}
