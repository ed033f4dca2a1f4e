/** The code lists that forms and statistics share, each edition kept: enterprise types, industry sections, divisions. */
@Room(
        name = "platform.codelist",
        mayKnow = {"kernel"},
        doors = "org.hongdun.platform.codelist")
package org.hongdun.platform.codelist;

import org.hongdun.kernel.Room;
