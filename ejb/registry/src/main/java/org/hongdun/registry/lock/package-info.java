/**
 * Locks on market subjects (锁定): each names the matters it stops, why, and who may release it. Whoever begins or decides a
 * matter asks here, in the same transaction.
 */
@Room(
        name = "registry.lock",
        mayKnow = {"kernel", "registry.subject", "platform.access", "platform.audit", "platform.organisation"},
        doors = {"org.hongdun.registry.lock"})
package org.hongdun.registry.lock;

import org.hongdun.kernel.Room;
