/**
 * The register of market subjects: who exists, under which code and name, where, with what capital and scope, in which
 * state. Every approved matter makes a new version of the whole record; none is ever overwritten, so the register can be
 * read as it stood on any day. Basic data is open to all staff of the city; whatever changes is copied to the portal.
 */
@Room(
        name = "registry.subject",
        mayKnow = {"kernel", "exchange", "platform.audit"},
        doors = {"org.hongdun.registry.subject"})
package org.hongdun.registry.subject;

import org.hongdun.kernel.Room;
