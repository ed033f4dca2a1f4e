/**
 * What follows from legal acts (domain.md, Appendix B): one act, and in the same transaction everything that the other rooms
 * of the register owe to it. The record book tells of its own acts; whoever else acts calls here. It all holds, or nothing does.
 */
@Room(
        name = "registry.effect",
        mayKnow = {
            "kernel",
            "platform.organisation",
            "registry.ban",
            "registry.iccard",
            "registry.licence",
            "registry.lock",
            "registry.name",
            "registry.subject"
        },
        doors = {"org.hongdun.registry.effect"})
package org.hongdun.registry.effect;

import org.hongdun.kernel.Room;
