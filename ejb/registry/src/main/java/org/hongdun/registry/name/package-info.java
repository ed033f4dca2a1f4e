/**
 * Names of market subjects (企业名称): their parts, forbidden and restricted words, the comparison of same and near names,
 * applications and reservations. A name that is registered, reserved, applied for or cooling off is an entry of the name
 * book; every server keeps an index of all entries to compare with, and the book itself has the last word when a name is
 * given out.
 */
@Room(
        name = "registry.name",
        mayKnow = {
            "kernel",
            "exchange",
            "registry.subject",
            "platform.access",
            "platform.approval",
            "platform.audit",
            "platform.calendar",
            "platform.numbering",
            "platform.organisation"
        },
        doors = {"org.hongdun.registry.name"})
package org.hongdun.registry.name;

import org.hongdun.kernel.Room;
