package org.hongdun.acceptance.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hongdun.kernel.database.Csv;

/** {@code sql/reference/permissions.csv}: who may do what, and how far. */
final class PermissionTable {

    private static final int FIRST_ROLE = 3;

    private final List<String> roles;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    PermissionTable() {
        try {
            Csv csv = Csv.read("sql/reference/permissions.csv");
            roles = csv.header().subList(FIRST_ROLE, csv.header().size());
            csv.rows().forEach(row -> cells.put(row.get(0), row.subList(FIRST_ROLE, row.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> roles() {
        return roles;
    }

    Set<String> permissions() {
        return new TreeSet<>(cells.keySet());
    }

    Set<String> permissionsOf(String role) {
        int column = roles.indexOf(role);
        Set<String> held = new TreeSet<>();
        cells.forEach((permission, row) -> {
            if (!row.get(column).isEmpty()) {
                held.add(permission);
            }
        });
        return held;
    }

    List<String> scopesUsed() {
        return cells.values().stream()
                .flatMap(row -> IntStream.range(0, row.size()).mapToObj(row::get))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }
}
