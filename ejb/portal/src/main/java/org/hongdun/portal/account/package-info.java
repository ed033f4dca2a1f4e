/**
 * Enterprise accounts of the portal (企业账户): one per credit code, opened against the published register, protected by
 * bcrypt, a password rule and a lock after failed logins. The server's login realm reads this room's views
 * {@code PORTAL_LOGIN} and {@code PORTAL_PERMISSION}; everybody else asks the doors here.
 */
@Room(
        name = "portal.account",
        mayKnow = {"kernel", "portal.enquiry", "portal.parameter"},
        doors = "org.hongdun.portal.account")
package org.hongdun.portal.account;

import org.hongdun.kernel.Room;
