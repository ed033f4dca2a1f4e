package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.domain.OfficerLine;
import org.hongdun.platform.access.domain.PermissionScopes;
import org.hongdun.platform.access.domain.RolePermission;
import org.hongdun.platform.access.persistence.Accounts;

/** What each role permits. Only a migration changes that, so it is read once, and anew for a role that came later. */
@ApplicationScoped
class RoleBook {

    @Inject
    private Accounts accounts;

    private volatile Map<String, List<RolePermission>> permissions = Map.of();

    /** What an account may that holds these roles, and how far. */
    Map<String, DataScope> scopes(List<OfficerLine> held) {
        Map<String, List<RolePermission>> known = permissions;
        if (held.stream().map(OfficerLine::role).filter(Objects::nonNull).anyMatch(role -> !known.containsKey(role))) {
            permissions = accounts.permissionsOfRoles();
        }
        return PermissionScopes.held(held, permissions);
    }
}
