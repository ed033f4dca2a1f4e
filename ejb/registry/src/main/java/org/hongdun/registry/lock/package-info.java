/**
 * Locks on market subjects (锁定): each names the matters it stops, why, and who may release it. Whoever begins or decides a
 * matter asks here, in the same transaction.
 *
 * <p>Locking protocol: whoever sets a lock, and whoever records an act, first takes the row of the subject and holds it to the
 * end of the transaction, so that of a lock and an act in the same instant the later one always sees the earlier: the act is
 * refused, or the register already shows it to who sets the lock. The rows of locks come after the subject's, and rows of
 * licences, cards, posts and numbers after those.
 */
@Room(
        name = "registry.lock",
        mayKnow = {"kernel", "registry.subject", "platform.access", "platform.audit", "platform.organisation"},
        doors = {"org.hongdun.registry.lock"})
package org.hongdun.registry.lock;

import org.hongdun.kernel.Room;
