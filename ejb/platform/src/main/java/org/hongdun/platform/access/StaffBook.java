package org.hongdun.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.OrgPath;

/** What rooms ask about the staff on behalf of the bureau, behind doors that have their own permissions. */
public interface StaffBook {

    /** Whether an account of that name is in use. */
    boolean isActive(String loginName);

    /** Posts that are held at present, in alphabetical order. */
    List<String> posts();

    /** Role codes with their Chinese names, in the order of the codes; those of the three administrators are not among them. */
    Map<String, String> businessRoles();

    /** The accounts of those names that are in use, in the order of the names. */
    List<StaffMember> members(List<String> loginNames);

    /** Names of persons by login name, also of those who have left; one query however many. */
    Map<String, String> names(Collection<String> loginNames);

    /** Names by login name of those whose accounts are in use. */
    Map<String, String> activeNames(List<String> loginNames);

    /** Those of them whose accounts are in use and who are not away today. */
    Set<String> present(Collection<String> loginNames);

    /** The account of that name, also of somebody who has left. */
    Optional<StaffMember> member(String loginName);

    /** Who holds that role today with a reach that covers the unit; by login name. */
    List<StaffMember> inRole(String roleCode, OrgPath unit);

    /** Who has that post in that unit; by login name. */
    List<StaffMember> withPost(String post, String unitCode);

    /** Everybody of that unit, without those below it; by login name. */
    List<StaffMember> ofUnit(String unitCode);
}
