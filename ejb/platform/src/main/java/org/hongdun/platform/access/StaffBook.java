package org.hongdun.platform.access;

import java.util.List;
import java.util.Map;

/** What rooms ask about the staff on behalf of the bureau, behind doors that have their own permissions. */
public interface StaffBook {

    /** Whether an account of that name is in use. */
    boolean isActive(String loginName);

    /** Posts that are held at present, in alphabetical order. */
    List<String> posts();

    /** Role codes with their Chinese names, in the order of the codes; those of the three administrators are not among them. */
    Map<String, String> businessRoles();
}
