package org.hongdun.platform.audit;

import org.hongdun.kernel.OrgPath;

/**
 * Who acts, as the log keeps it.
 *
 * @param loginName the account, or {@code system}
 * @param unitCode unit at the time of the act
 * @param unitPath its place in the tree
 */
public record Caller(String loginName, String unitCode, OrgPath unitPath, CallerKind kind) {}
