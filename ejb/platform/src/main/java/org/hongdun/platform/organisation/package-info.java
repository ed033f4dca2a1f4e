/**
 * The bureau and everything below it: offices, institutions, branches, stations, each with its place in the tree and
 * the dates between which it was what it was. A unit is never overwritten: a merger or a move closes one version and
 * opens another, so that a file of 2004 still shows the station of 2004.
 */
@Room(
        name = "platform.organisation",
        mayKnow = {"kernel", "platform.audit"},
        doors = "org.hongdun.platform.organisation")
package org.hongdun.platform.organisation;

import org.hongdun.kernel.Room;
