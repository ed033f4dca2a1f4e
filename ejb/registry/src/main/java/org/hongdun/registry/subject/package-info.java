/**
 * The register of market subjects: who exists, under which code and name, where, with what capital and scope, in which
 * state. Every legal act is added to the subject's record book with the day from which it holds and the instant at which it was
 * recorded; none is ever changed, so the register can be read as it stood on any day and as it was known on any day. Basic data
 * is open to all staff of the city; whatever changes is copied to the portal. Other rooms add their tabs to a subject's page.
 */
@Room(
        name = "registry.subject",
        mayKnow = {
            "kernel",
            "exchange",
            "platform.access",
            "platform.audit",
            "platform.codelist",
            "platform.organisation",
            "platform.privacy"
        },
        doors = {"org.hongdun.registry.subject"})
package org.hongdun.registry.subject;

import org.hongdun.kernel.Room;
