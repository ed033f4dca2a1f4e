/**
 * Registration matters (登记业务): applied for at the counter, accepted or sent back once for supplement, examined, approved,
 * and made an act of the register. The law of the day of acceptance applies; what the law asks is checked the same way
 * before submission and at approval.
 */
@Room(
        name = "registry.filing",
        mayKnow = {
            "kernel",
            "exchange",
            "print",
            "registry.ban",
            "registry.licence",
            "registry.lock",
            "registry.name",
            "registry.subject",
            "platform.access",
            "platform.approval",
            "platform.audit",
            "platform.calendar",
            "platform.clock",
            "platform.numbering",
            "platform.organisation",
            "platform.privacy"
        },
        doors = {"org.hongdun.registry.filing"})
package org.hongdun.registry.filing;

import org.hongdun.kernel.Room;
