package org.hongdun.platform.access;

import java.io.Serializable;
import java.util.List;

/**
 * A role and what it gives.
 *
 * @param administrator whether it is one of the three administrators, to be kept apart from everything else
 * @param permissions permission names in alphabetical order
 */
public record RoleView(String code, String name, String nameEn, boolean administrator, List<String> permissions)
        implements Serializable {}
