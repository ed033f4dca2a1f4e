package org.hongdun.acceptance.rooms;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Code and table together: which door methods a role may go through. */
public final class DoorTable {

    private static final JavaClasses CLASSES = House.ofAllModules();

    private final PermissionTable permissions = new PermissionTable();
    private final Map<String, Set<String>> doors = new Doormen(CLASSES).permissionsByDoorMethod();

    /** Every door method, written as interface#method(parameter types), to ADMITTED or DENIED. */
    public Map<String, String> whatMayHappen(String role) {
        Set<String> held = permissions.permissionsOf(role);
        Map<String, String> expected = new TreeMap<>();
        doors.forEach((method, named) -> {
            boolean open = named.contains(Doormen.EVERYBODY) || !Collections.disjoint(named, held);
            expected.put(method, open ? "ADMITTED" : "DENIED");
        });
        return expected;
    }
}
