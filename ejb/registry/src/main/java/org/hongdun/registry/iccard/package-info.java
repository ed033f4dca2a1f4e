/**
 * Enterprise IC cards (工商企业IC卡): the electronic duplicate of the licence. A card comes out of the blank stock, is made for
 * one duplicate licence, issued, and from then on follows what happens to licence and enterprise; every event has an officer,
 * a reason, a paper and a time. A list of the states goes to the outside network every day.
 */
@Room(
        name = "registry.iccard",
        mayKnow = {
            "kernel",
            "exchange",
            "registry.subject",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.numbering",
            "platform.organisation"
        },
        doors = {"org.hongdun.registry.iccard"})
package org.hongdun.registry.iccard;

import org.hongdun.kernel.Room;
