package org.hongdun.platform.access.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.DataScope;

/** From the grants in force to the widest scope of every permission. */
public final class PermissionScopes {

    private PermissionScopes() {}

    /** Of the grants that an account holds with these lines, by what each role permits. */
    public static Map<String, DataScope> held(List<OfficerLine> lines, Map<String, List<RolePermission>> permissions) {
        Map<String, DataScope> scopes = new HashMap<>();
        for (OfficerLine line : lines) {
            if (line.role() != null) {
                permissions
                        .getOrDefault(line.role(), List.of())
                        .forEach(each -> scopes.merge(each.permission(), each.scope(line.granted()), DataScope::wider));
            }
        }
        return scopes;
    }
}
