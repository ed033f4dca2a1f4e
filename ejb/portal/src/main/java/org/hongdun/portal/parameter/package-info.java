/**
 * Dated limits of the portal (参数): lock and password rules, the filing window, the size of attachments. Rows of
 * {@code PORTAL_PARAMETER}, each with its period of validity and its source; no limit stands in code.
 */
@Room(name = "portal.parameter", mayKnow = "kernel", doors = "org.hongdun.portal.parameter")
package org.hongdun.portal.parameter;

import org.hongdun.kernel.Room;
