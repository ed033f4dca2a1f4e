/**
 * What the pages of both networks share: the look, the tags, the headers on every answer, the way a refusal or an incident
 * is told, the two languages, and lists that live in the database.
 */
@Room(
        name = "web.theme",
        mayKnow = {"kernel"},
        doors = {"org.hongdun.web.theme"})
package org.hongdun.web.theme;

import org.hongdun.kernel.Room;
