/**
 * The registration gate (任职限制, 法定代表人黑名单): who is barred from being a legal representative, why and until when,
 * and the book of those who hold or seek a post. Every act that seats a person passes the gate, and every act that bars
 * one looks at the posts; both first take the lock of the person's digest and hold it to the end of the transaction, so
 * that of two acts at the same time the later one always sees the earlier.
 *
 * <p>Locking protocol: {@code ban_gate} has 64 rows that never change. A person has up to two digests, each of which
 * chooses a row. An act locks the rows of all its persons in ascending order with {@code select ... for update}, then reads,
 * then writes, and lets go with its transaction. It needs no more than READ COMMITTED, at which all databases are run;
 * what has been read before the lock is not used after it. The gate is asked once per transaction, before numbers are drawn.
 */
@Room(
        name = "registry.ban",
        mayKnow = {
            "kernel",
            "registry.subject",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.numbering",
            "platform.organisation",
            "platform.privacy"
        },
        doors = {"org.hongdun.registry.ban"})
package org.hongdun.registry.ban;

import org.hongdun.kernel.Room;
