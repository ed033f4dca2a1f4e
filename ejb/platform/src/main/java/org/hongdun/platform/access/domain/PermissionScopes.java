package org.hongdun.platform.access.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.DataScope;

/** From the grants in force to the widest scope of every permission. */
public final class PermissionScopes {

    /** One permission through one grant. */
    public record Line(String permission, ScopeRule rule, DataScope granted) {}

    private PermissionScopes() {}

    /** Of the grants that an account holds with these lines. */
    public static Map<String, DataScope> held(List<OfficerLine> lines) {
        return of(lines.stream()
                .filter(line -> line.permission() != null)
                .map(line -> new Line(line.permission(), line.rule(), line.granted()))
                .toList());
    }

    public static Map<String, DataScope> of(List<Line> lines) {
        Map<String, DataScope> scopes = new HashMap<>();
        lines.forEach(line -> scopes.merge(line.permission(), line.rule().apply(line.granted()), DataScope::wider));
        return scopes;
    }
}
