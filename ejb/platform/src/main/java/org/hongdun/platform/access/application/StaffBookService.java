package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.persistence.Accounts;

@ApplicationScoped
class StaffBookService implements StaffBook {

    @Inject
    private Accounts accounts;

    @Override
    public boolean isActive(String loginName) {
        return accounts.find(loginName)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .isPresent();
    }

    @Override
    public List<String> posts() {
        return accounts.posts();
    }

    @Override
    public Map<String, String> businessRoles() {
        Map<String, String> roles = new LinkedHashMap<>();
        accounts.roles().stream()
                .filter(role -> !role.isAdministrator())
                .forEach(role -> roles.put(role.code(), role.name()));
        return roles;
    }
}
