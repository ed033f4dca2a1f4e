/**
 * The pages of the portal. One page, one bean; a page shows what a door gives and hands what was typed to a door, and has no
 * opinion of its own.
 */
@Room(
        name = "web.portal",
        mayKnow = {
            "kernel",
            "web.theme",
            "portal.account",
            "portal.card",
            "portal.filing",
            "portal.registration",
            "portal.enquiry"
        },
        doors = {})
package org.hongdun.web.portal;

import org.hongdun.kernel.Room;
