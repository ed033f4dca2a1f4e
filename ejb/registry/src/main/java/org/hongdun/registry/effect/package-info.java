/**
 * What follows from legal acts (domain.md, Appendix B): one act, and in the same transaction everything that the other rooms
 * of the register owe to it. Whoever acts calls here; it all holds, or nothing does.
 */
@Room(
        name = "registry.effect",
        mayKnow = {"kernel", "registry.ban", "registry.iccard", "registry.licence", "registry.lock", "registry.subject"
        },
        doors = {"org.hongdun.registry.effect"})
package org.hongdun.registry.effect;

import org.hongdun.kernel.Room;
