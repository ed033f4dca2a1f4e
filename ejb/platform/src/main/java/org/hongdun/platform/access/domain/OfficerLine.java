package org.hongdun.platform.access.domain;

import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.DataScope;

/**
 * An account in use with one permission through one grant in force; an account without grants has one line with neither.
 *
 * @param postUnit code of the unit of the post
 * @param unitName short name of that unit today, null if another answers for it
 * @param unitPath place of that unit today, null if another answers for it
 * @param role may be null
 * @param permission null if the role has none
 */
public record OfficerLine(
        String loginName,
        String name,
        String post,
        String postUnit,
        String unitName,
        OrgPath unitPath,
        String role,
        String permission,
        ScopeRule rule,
        DataScope granted) {}
