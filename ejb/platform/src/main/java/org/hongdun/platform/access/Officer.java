package org.hongdun.platform.access;

import java.io.Serializable;
import java.util.Map;
import org.hongdun.kernel.OrgPath;

/**
 * The person who is working: account, unit and permissions at the moment of asking.
 *
 * @param loginName the account
 * @param name the person's name
 * @param unitCode unit of the post
 * @param unitName short name of that unit
 * @param unitPath place of that unit in the tree
 * @param post as people call it, such as 审查员
 * @param scopes permission to the widest scope granted for it
 */
public record Officer(
        String loginName,
        String name,
        String unitCode,
        String unitName,
        OrgPath unitPath,
        String post,
        Map<String, DataScope> scopes)
        implements Serializable {

    public Officer {
        scopes = Map.copyOf(scopes);
    }

    public boolean may(String permission) {
        return scopes.containsKey(permission);
    }

    public Reach reach(String permission) {
        return new Reach(scopes.get(permission), unitPath, loginName);
    }
}
