/**
 * One box to find market subjects by name, former name, code, registration number, person, address and what they do. Every
 * server keeps an index of its own and follows the record books; at night it is compared with the register.
 */
@Room(
        name = "registry.search",
        mayKnow = {"kernel", "registry.subject", "registry.name", "platform.access", "platform.organisation"},
        doors = {"org.hongdun.registry.search"})
package org.hongdun.registry.search;

import org.hongdun.kernel.Room;
