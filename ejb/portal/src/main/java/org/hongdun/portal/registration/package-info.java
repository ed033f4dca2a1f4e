/**
 * The registration desk of the portal (网上登记): applications for names, establishment, change and cancellation are drafted
 * here, handed in once however often somebody clicks, and followed to their end. Whatever needs the register is answered by
 * the intranet. What was typed is kept sealed.
 */
@Room(
        name = "portal.registration",
        mayKnow = {"kernel", "exchange", "portal.account", "portal.enquiry", "portal.paper", "portal.parameter"},
        doors = "org.hongdun.portal.registration")
package org.hongdun.portal.registration;

import org.hongdun.kernel.Room;
