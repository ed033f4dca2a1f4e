/**
 * Accounts of the portal: of enterprises (企业账户), one per credit code, opened against the published register, and of private
 * persons (个人账户), one per identity number, which is kept sealed. Protected by bcrypt, a password rule and a lock after
 * failed logins. The server's login realm reads this room's views
 * {@code PORTAL_LOGIN} and {@code PORTAL_PERMISSION}; everybody else asks the doors here.
 */
@Room(
        name = "portal.account",
        mayKnow = {"kernel", "portal.enquiry", "portal.parameter"},
        doors = "org.hongdun.portal.account")
package org.hongdun.portal.account;

import org.hongdun.kernel.Room;
