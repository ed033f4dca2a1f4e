/**
 * Enterprise IC cards as the bureau tells of them (IC卡状态名单): a card that was lost, suspended or revoked is known on this
 * side too. An enterprise sees its own cards, nobody those of others.
 */
@Room(
        name = "portal.card",
        mayKnow = {"kernel", "exchange"},
        doors = "org.hongdun.portal.card")
package org.hongdun.portal.card;

import org.hongdun.kernel.Room;
