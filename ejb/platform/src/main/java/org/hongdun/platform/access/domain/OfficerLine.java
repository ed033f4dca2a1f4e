package org.hongdun.platform.access.domain;

import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.DataScope;

/**
 * An account in use with one role through one grant in force; an account without grants has one line without.
 *
 * @param postUnit code of the unit of the post
 * @param unitName short name of that unit today, null if another answers for it
 * @param unitPath place of that unit today, null if another answers for it
 * @param role may be null, and then granted is too
 */
public record OfficerLine(
        String loginName,
        String name,
        String post,
        String postUnit,
        String unitName,
        OrgPath unitPath,
        String role,
        DataScope granted) {}
