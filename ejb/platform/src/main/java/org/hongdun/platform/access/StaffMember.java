package org.hongdun.platform.access;

import org.hongdun.kernel.OrgPath;

/**
 * Somebody of the staff, as the rooms need him to give him work.
 *
 * @param unitCode unit of the post
 * @param unitPath place of the unit that answers for it today
 */
public record StaffMember(String loginName, String name, String unitCode, OrgPath unitPath, String post) {}
